'use server'

import { redirect } from 'next/navigation'
import { forget, forgetSent, hiddenIn, refused, sayWrong, sitDown } from '@/app/desk'
import { requireActor } from '@/lib/auth/actor'
import { nationForm } from '@/lib/domain/nation/questions'
import { check } from '@/lib/forms/check'
import type { Reply } from '@/lib/forms/reply'
import { changeNation } from '@/lib/records/case-nation'
import { keepForm } from '@/lib/records/kept-forms'

const keyOf = (caseId: string) => ({ form: nationForm.id, caseId })

export async function save(_: Reply, data: FormData): Promise<Reply> {
  const [caseId, was] = [hiddenIn(data, 'case'), hiddenIn(data, 'was')]
  const key = keyOf(caseId)
  const desk = await sitDown(data, nationForm, key, `/cases/${caseId}/nation`)
  if ('reply' in desk) return desk.reply
  const read = check(nationForm, desk.given, desk.now)
  if (!read.ok) return sayWrong(desk, { errors: read.errors, given: desk.given })
  const { nation = 'England' } = read.answers
  const changed = await changeNation(desk.actor, caseId, desk.once, was, nation)
  if (!changed.ok && changed.why === 'conflict') {
    await keepForm(desk.actor, key, desk.given)
    redirect(`/cases/${caseId}/nation`)
  }
  if (!changed.ok) return refused(changed, desk)
  await forgetSent(desk)
  redirect(`/cases/${caseId}/steps`)
}

/** Gives up one's own choice in a conflict: what stands stays. */
export async function keepTheirs(data: FormData): Promise<void> {
  const caseId = hiddenIn(data, 'case')
  await forget(await requireActor(), keyOf(caseId))
  redirect(`/cases/${caseId}/steps`)
}
