'use server'

import { redirect } from 'next/navigation'
import { forgetSent, hiddenIn, refused, sayNo, sayWrong, sitDown } from '@/app/desk'
import { whoIsAsking } from '@/lib/auth/actor'
import type { Deed } from '@/lib/domain/account/deed'
import { notDone, shut } from '@/lib/domain/account/said'
import { letBackForm } from '@/lib/domain/restriction/questions'
import { check } from '@/lib/forms/check'
import type { Reply } from '@/lib/forms/reply'
import { answerLetBack, askToLetBack } from '@/lib/records/let-back'

const pageOf = (caseId: string) => `/cases/${caseId}/restriction`

export async function askBack(_: Reply, data: FormData): Promise<Reply> {
  const caseId = hiddenIn(data, 'case')
  // Who may be let back is asked where it is recorded.
  const form = letBackForm([String(data.get('who') ?? '')].filter(Boolean).map(id => ({ id, name: id })))
  const desk = await sitDown(data, form, { form: form.id, caseId }, `${pageOf(caseId)}/let-back`)
  if ('reply' in desk) return desk.reply
  const read = check(form, desk.given, desk.now)
  if (!read.ok) return sayWrong(desk, { errors: read.errors, given: desk.given })
  const done = await askToLetBack(desk.actor, caseId, desk.once, read.answers)
  if (!done.ok) return refused(done, desk)
  await forgetSent(desk)
  redirect(pageOf(caseId) as '/')
}

export async function answerBack(_: Deed, data: FormData): Promise<Deed> {
  const asking = await whoIsAsking()
  if (asking.state !== 'open') return { problem: shut }
  const [caseId, once, who] = [hiddenIn(data, 'case'), hiddenIn(data, 'once'), hiddenIn(data, 'who')]
  const answer = hiddenIn(data, 'answer') === 'let' ? 'let' : 'keep'
  const done = await answerLetBack(asking.actor, caseId, once, { who, answer })
  if (!done.ok) return { problem: sayNo(done, {})?.message ?? notDone }
  // Let back is not named: whoever agreed is asked whether to name them now.
  redirect((answer === 'let' ? `${pageOf(caseId)}/name` : pageOf(caseId)) as '/')
}
