import type { Form } from '../../forms/form'
import { stepForms } from './questions'
import { type Step, type StepEventId, stepOf } from './steps'

export type RecordableEvent = Exclude<StepEventId, 'ready'>
export type StepFormFor = {
  readonly step: Step['id']
  readonly title: string
  readonly event: RecordableEvent
  readonly form: Form
}

/** The form behind a step and an event as a URL names them; undefined when there is none. */
export function stepFormOf(stepId: string, eventId: string): StepFormFor | undefined {
  const step = stepOf(stepId)
  if (!step || !Object.hasOwn(stepForms[step.id], eventId)) return undefined
  const event = eventId as RecordableEvent
  return { step: step.id, title: step.title, event, form: stepForms[step.id][event] }
}
