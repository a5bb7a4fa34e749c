'use server'

import { redirect } from 'next/navigation'
import { forget, hiddenIn, sayNo, sitDown } from '@/app/desk'
import { notFound } from '@/app/not-there'
import { stepFormOf } from '@/lib/domain/step/form-of'
import { check } from '@/lib/forms/check'
import type { Reply } from '@/lib/forms/reply'
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
  if (!read.ok) return { errors: read.errors, given: desk.given }
  const answers = Object.fromEntries(Object.entries(read.answers).map(([id, answer]) => [id, String(answer)]))
  const recorded = await recordStep(desk.actor, caseId, desk.once, {
    step: what.step,
    event: what.event,
    answers,
  })
  if (!recorded.ok) return sayNo(recorded, desk.given)
  await forget(desk.actor, key)
  redirect(`${back}#${step}` as '/')
}
