'use server'

import { redirect } from 'next/navigation'
import { forget, forgetSent, hiddenIn, sayBeside, sayWrong, sitDown } from '@/app/desk'
import { notFound } from '@/app/not-there'
import { requireActor } from '@/lib/auth/actor'
import { nationAt } from '@/lib/domain/nation/nation'
import { pathwayFormOf } from '@/lib/domain/pathway/form-of'
import { clockDone, clockMoved } from '@/lib/domain/pathway/happenings'
import { readPage } from '@/lib/forms/read'
import type { Reply } from '@/lib/forms/reply'
import { keepForm } from '@/lib/records/kept-forms'
import { recordPathway } from '@/lib/records/pathway'

/** What the hidden fields of a form of the pathway say that it is about. */
function formIn(data: FormData) {
  const [caseId, step, event] = [hiddenIn(data, 'case'), hiddenIn(data, 'step'), hiddenIn(data, 'event')]
  const nation = nationAt(hiddenIn(data, 'nation'))
  const what = nation && pathwayFormOf(step, event, nation, hiddenIn(data, 'order') === 'other')
  if (!what) notFound()
  return { caseId, ...what, key: { form: what.form.id, caseId, about: `${step}--${event}` } }
}

/** What is recorded of a clock is seen among the clocks, of a step with that step. */
const whereShown = (caseId: string, step: string) =>
  `/cases/${caseId}/steps#${[clockDone, clockMoved].includes(step) ? 'clocks' : step}`

export async function record(_: Reply, data: FormData): Promise<Reply> {
  const { caseId, step, event, form, key } = formIn(data)
  const [back, at] = [`/cases/${caseId}/steps`, `/cases/${caseId}/pathway/${step}/${event}`]
  const desk = await sitDown(data, form, key, at, back)
  if ('reply' in desk) return desk.reply
  const read = readPage(form, desk.given, desk.now, hiddenIn(data, 'shown'))
  if (!read.ok) return sayWrong(desk, read.reply)
  const answers = Object.fromEntries(Object.entries(read.answers).map(([id, answer]) => [id, String(answer)]))
  const recorded = await recordPathway(desk.actor, caseId, desk.once, { step, event, answers })
  if (!recorded.ok && recorded.why === 'conflict') {
    await keepForm(desk.actor, key, desk.given)
    redirect(`${at}/conflict` as '/')
  }
  if (!recorded.ok) return sayBeside(recorded, desk)
  await forgetSent(desk)
  redirect(whereShown(caseId, step) as '/')
}

/** Gives up one's own words in a conflict: what stands stays. */
export async function keepTheirs(data: FormData): Promise<void> {
  const { caseId, step, key } = formIn(data)
  await forget(await requireActor(), key)
  redirect(whereShown(caseId, step) as '/')
}
