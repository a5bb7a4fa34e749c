import type { Form } from '../../forms/form'
import type { Nation } from '../nation/nation'
import { stepIn } from './in-nation'
import { stepForms, stepFormsIn } from './questions'
import { type Step, type StepEventId, stepOf } from './steps'

export type RecordableEvent = Exclude<StepEventId, 'ready'>
export type StepFormFor = {
  readonly step: Step['id']
  readonly event: RecordableEvent
  /** What may be answered; its words are one nation's, and shown nowhere. */
  readonly form: Form
  /** The same, and what the step is called, in the words of the nation whose law applies to the case. */
  readonly words: (nation: Nation) => { readonly title: string; readonly form: Form }
}

/** The form behind a step and an event as a URL names them; undefined when there is none. */
export function stepFormOf(stepId: string, eventId: string): StepFormFor | undefined {
  const step = stepOf(stepId)
  if (!step || !Object.hasOwn(stepForms[step.id], eventId)) return undefined
  const event = eventId as RecordableEvent
  return {
    step: step.id,
    event,
    form: stepForms[step.id][event],
    words: nation => ({ title: stepIn(step, nation).title, form: stepFormsIn[nation][step.id][event] }),
  }
}
