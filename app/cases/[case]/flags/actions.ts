'use server'

import { redirect } from 'next/navigation'
import { forget, forgetSent, hiddenIn, sayBeside, sayWrong, sitDown } from '@/app/desk'
import { requireActor } from '@/lib/auth/actor'
import { flagForm, reviewForm } from '@/lib/domain/flag/questions'
import { check } from '@/lib/forms/check'
import type { Reply } from '@/lib/forms/reply'
import { flagCase, reviewFlag } from '@/lib/records/flags'
import { keepForm } from '@/lib/records/kept-forms'

export async function flag(_: Reply, data: FormData): Promise<Reply> {
  const caseId = hiddenIn(data, 'case')
  const [key, at] = [{ form: flagForm.id, caseId }, `/cases/${caseId}/flags`]
  const desk = await sitDown(data, flagForm, key, at, `/cases/${caseId}`)
  if ('reply' in desk) return desk.reply
  const read = check(flagForm, desk.given, desk.now)
  if (!read.ok) return sayWrong(desk, { errors: read.errors, given: desk.given })
  const done = await flagCase(desk.actor, caseId, desk.once, read.answers)
  if (!done.ok) return sayBeside(done, desk)
  await forgetSent(desk)
  redirect(at as '/')
}

export async function review(_: Reply, data: FormData): Promise<Reply> {
  const [caseId, id] = [hiddenIn(data, 'case'), hiddenIn(data, 'about')]
  const [key, at] = [{ form: reviewForm.id, caseId, about: id }, `/cases/${caseId}/flags`]
  const desk = await sitDown(data, reviewForm, key, `${at}/${id}`, at)
  if ('reply' in desk) return desk.reply
  const read = check(reviewForm, desk.given, desk.now)
  if (!read.ok) return sayWrong(desk, { errors: read.errors, given: desk.given })
  const done = await reviewFlag(desk.actor, caseId, desk.once, { id, version: desk.version }, read.answers)
  if (!done.ok && done.why === 'conflict') {
    await keepForm(desk.actor, key, desk.given)
    redirect(`${at}/${id}/conflict` as '/')
  }
  if (!done.ok) return sayBeside(done, desk)
  await forgetSent(desk)
  redirect(at as '/')
}

/** Gives up one's own words in a conflict: what stands stays. */
export async function keepTheirs(data: FormData): Promise<void> {
  const [caseId, about] = [hiddenIn(data, 'case'), hiddenIn(data, 'about')]
  await forget(await requireActor(), { form: reviewForm.id, caseId, about })
  redirect(`/cases/${caseId}/flags`)
}
