'use server'

import { redirect } from 'next/navigation'
import { forget, forgetSent, hiddenIn, refused, sayWrong, sitDown } from '@/app/desk'
import { notFound } from '@/app/not-there'
import { requireActor } from '@/lib/auth/actor'
import { stepFormOf } from '@/lib/domain/step/form-of'
import { check } from '@/lib/forms/check'
import type { Reply } from '@/lib/forms/reply'
import { keepForm } from '@/lib/records/kept-forms'
import { recordStep } from '@/lib/records/steps'

export async function record(_: Reply, data: FormData): Promise<Reply> {
  const [caseId, step, event] = [hiddenIn(data, 'case'), hiddenIn(data, 'step'), hiddenIn(data, 'event')]
  const what = stepFormOf(step, event)
  if (!what) notFound()
  const key = { form: what.form.id, caseId, about: step }
  const back = `/cases/${caseId}/steps`
  const desk = await sitDown(data, what.form, key, `${back}/${step}/${event}`, back)
  if ('reply' in desk) return desk.reply
  const read = check(what.form, desk.given, desk.now)
  if (!read.ok) return sayWrong(desk, { errors: read.errors, given: desk.given })
  const answers = Object.fromEntries(Object.entries(read.answers).map(([id, answer]) => [id, String(answer)]))
  const recorded = await recordStep(desk.actor, caseId, desk.once, {
    step: what.step,
    event: what.event,
    answers,
  })
  if (!recorded.ok && recorded.why === 'conflict') {
    await keepForm(desk.actor, key, desk.given)
    redirect(`${back}/${step}/${event}/conflict` as '/')
  }
  if (!recorded.ok) return refused(recorded, desk)
  await forgetSent(desk)
  redirect(`${back}#${step}` as '/')
}

/** Gives up one's own words in a conflict: what stands stays. */
export async function keepTheirs(data: FormData): Promise<void> {
  const [caseId, step, event] = [hiddenIn(data, 'case'), hiddenIn(data, 'step'), hiddenIn(data, 'event')]
  const what = stepFormOf(step, event)
  if (!what) notFound()
  await forget(await requireActor(), { form: what.form.id, caseId, about: step })
  redirect(`/cases/${caseId}/steps#${step}` as '/')
}
