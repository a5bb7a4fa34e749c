'use server'

import { redirect } from 'next/navigation'
import { forget, forgetSent, hiddenIn, refused, sayBeside, sayWrong, sitDown } from '@/app/desk'
import { requireActor } from '@/lib/auth/actor'
import { overForm, raisedForm } from '@/lib/domain/danger/questions'
import { check } from '@/lib/forms/check'
import type { Reply } from '@/lib/forms/reply'
import { endDanger, raiseDanger } from '@/lib/records/danger'
import { keepForm } from '@/lib/records/kept-forms'

export async function raise(_: Reply, data: FormData): Promise<Reply> {
  const caseId = hiddenIn(data, 'case')
  const [key, back] = [{ form: raisedForm.id, caseId }, `/cases/${caseId}`]
  const desk = await sitDown(data, raisedForm, key, `${back}/danger/raise`, back)
  if ('reply' in desk) return desk.reply
  const read = check(raisedForm, desk.given, desk.now)
  if (!read.ok) return sayWrong(desk, { errors: read.errors, given: desk.given })
  const raised = await raiseDanger(desk.actor, caseId, desk.once, read.answers)
  if (!raised.ok) return refused(raised, desk)
  await forgetSent(desk)
  redirect(back as '/')
}

export async function end(_: Reply, data: FormData): Promise<Reply> {
  const caseId = hiddenIn(data, 'case')
  const [key, back] = [{ form: overForm.id, caseId }, `/cases/${caseId}`]
  const desk = await sitDown(data, overForm, key, `${back}/danger/over`, back)
  if ('reply' in desk) return desk.reply
  const read = check(overForm, desk.given, desk.now)
  if (!read.ok) return sayWrong(desk, { errors: read.errors, given: desk.given })
  const ended = await endDanger(desk.actor, caseId, desk.once, desk.version, read.answers)
  if (!ended.ok && ended.why === 'conflict') {
    await keepForm(desk.actor, key, desk.given)
    redirect(`${back}/danger/over/conflict` as '/')
  }
  if (!ended.ok) return sayBeside(ended, desk)
  await forgetSent(desk)
  redirect(back as '/')
}

/** Gives up one's own words in a conflict: what stands stays. */
export async function keepTheirs(data: FormData): Promise<void> {
  const caseId = hiddenIn(data, 'case')
  await forget(await requireActor(), { form: overForm.id, caseId })
  redirect(`/cases/${caseId}`)
}
