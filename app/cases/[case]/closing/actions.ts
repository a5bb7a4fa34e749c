'use server'

import { redirect } from 'next/navigation'
import { type Desk, forgetSent, hiddenIn, refused, sayNo, sayWrong, sitDown } from '@/app/desk'
import { whoIsAsking } from '@/lib/auth/actor'
import type { Deed } from '@/lib/domain/account/deed'
import { notDone, shut } from '@/lib/domain/account/said'
import { isOvertaken } from '@/lib/domain/closure/closed'
import { closureForm, closureReturnForm, reopenForm } from '@/lib/domain/closure/questions'
import { check } from '@/lib/forms/check'
import type { Reply } from '@/lib/forms/reply'
import { answerClosing, askToClose, withdrawClosing } from '@/lib/records/closures'
import { type FormKey, keepForm } from '@/lib/records/kept-forms'
import type { Result } from '@/lib/records/perform'
import { reopenCase } from '@/lib/records/reopening'

const pageOf = (caseId: string) => `/cases/${caseId}/closing`

/** Where it cannot be taken the form may not stand on the page any more: the words are kept for it first. */
async function after(desk: Desk, key: FormKey, done: Result<unknown>, to: string): Promise<Reply> {
  if (!done.ok && !isOvertaken(done.why)) return refused(done, desk)
  if (done.ok) await forgetSent(desk)
  else await keepForm(desk.actor, key, desk.given)
  redirect((done.ok ? to : `${pageOf(key.caseId ?? '')}?said=${done.why}`) as '/')
}

export async function ask(_: Reply, data: FormData): Promise<Reply> {
  const caseId = hiddenIn(data, 'case')
  const key = { form: closureForm.id, caseId }
  const desk = await sitDown(data, closureForm, key, pageOf(caseId), `/cases/${caseId}`)
  if ('reply' in desk) return desk.reply
  const read = check(closureForm, desk.given, desk.now)
  if (!read.ok) return sayWrong(desk, { errors: read.errors, given: desk.given })
  return after(desk, key, await askToClose(desk.actor, caseId, desk.once, read.answers), pageOf(caseId))
}

export async function giveBack(_: Reply, data: FormData): Promise<Reply> {
  const [caseId, which] = [hiddenIn(data, 'case'), hiddenIn(data, 'which')]
  const key = { form: closureReturnForm.id, caseId }
  const desk = await sitDown(data, closureReturnForm, key, `${pageOf(caseId)}/return`, pageOf(caseId))
  if ('reply' in desk) return desk.reply
  const read = check(closureReturnForm, desk.given, desk.now)
  if (!read.ok) return sayWrong(desk, { errors: read.errors, given: desk.given })
  const comment = read.answers.comment ?? ''
  const done = await answerClosing(desk.actor, caseId, desk.once, which, { comment })
  return after(desk, key, done, pageOf(caseId))
}

export async function reopen(_: Reply, data: FormData): Promise<Reply> {
  const caseId = hiddenIn(data, 'case')
  const key = { form: reopenForm.id, caseId }
  const desk = await sitDown(data, reopenForm, key, pageOf(caseId))
  if ('reply' in desk) return desk.reply
  const read = check(reopenForm, desk.given, desk.now)
  if (!read.ok) return sayWrong(desk, { errors: read.errors, given: desk.given })
  const done = await reopenCase(desk.actor, caseId, desk.once, read.answers)
  return after(desk, key, done, `/cases/${caseId}`)
}

export async function answer(_: Deed, data: FormData): Promise<Deed> {
  const asking = await whoIsAsking()
  if (asking.state !== 'open') return { problem: shut }
  const { actor } = asking
  const [caseId, once, which] = [hiddenIn(data, 'case'), hiddenIn(data, 'once'), hiddenIn(data, 'which')]
  const done =
    hiddenIn(data, 'answer') === 'withdraw'
      ? await withdrawClosing(actor, caseId, once, which)
      : await answerClosing(actor, caseId, once, which, 'close')
  if (!done.ok) return { problem: sayNo(done, {})?.message ?? notDone }
  redirect(pageOf(caseId) as '/')
}
