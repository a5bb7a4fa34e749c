'use server'

import { redirect } from 'next/navigation'
import { forgetSent, hiddenIn, sayBeside, sayWrong, sitDown } from '@/app/desk'
import { notFound } from '@/app/not-there'
import { nationAt } from '@/lib/domain/nation/nation'
import { isReferralForm, referralFormsIn } from '@/lib/domain/referral/questions'
import { check } from '@/lib/forms/check'
import type { Reply } from '@/lib/forms/reply'
import { recordReferral } from '@/lib/records/referrals'

export async function record(_: Reply, data: FormData): Promise<Reply> {
  const [caseId, what, about] = [hiddenIn(data, 'case'), hiddenIn(data, 'what'), hiddenIn(data, 'about')]
  const nation = nationAt(hiddenIn(data, 'nation'))
  if (!nation || !isReferralForm(what)) notFound()
  const form = referralFormsIn[nation][what]
  const key = { form: form.id, caseId, about }
  const back = `/cases/${caseId}/referrals`
  const desk = await sitDown(
    data,
    form,
    key,
    what === 'told' ? `${back}/new` : `${back}/${about}/${what}`,
    back,
  )
  if ('reply' in desk) return desk.reply
  const read = check(form, desk.given, desk.now)
  if (!read.ok) return sayWrong(desk, { errors: read.errors, given: desk.given })
  const answers = Object.fromEntries(Object.entries(read.answers).map(([id, answer]) => [id, String(answer)]))
  const recorded = await recordReferral(desk.actor, caseId, desk.once, {
    what,
    about: what === 'told' ? null : about,
    answers,
  })
  if (!recorded.ok) return sayBeside(recorded, desk)
  await forgetSent(desk)
  redirect(`${back}#${what === 'told' ? recorded.value.id : about}` as '/')
}
