import type { Form } from '../../forms/form'
import type { Given } from '../../forms/given'
import { typed } from '../../forms/typed'
import type { StepEventView } from '../case/case-file'
import { stateOf } from './state'
import type { StepEventId, StepId } from './steps'

/** How a step stands for somebody whose event no longer fits: its word, who recorded last, and whether it fits again. */
export type Overtaken = {
  readonly word: string
  readonly changed: { readonly by: string; readonly byId: string; readonly at: Date } | null
  /** What was recorded last, as this form would have it: nothing where it was another event. */
  readonly stands: Given
  readonly fits: boolean
}

export function overtaken(
  step: StepId,
  event: StepEventId,
  form: Form,
  events: readonly StepEventView[],
): Overtaken {
  const { word, latest, nextEvents } = stateOf(step, events)
  return {
    word,
    changed: latest ? { by: latest.writtenBy.name, byId: latest.writtenBy.id, at: latest.writtenAt } : null,
    stands: latest?.event === event ? typed(form, latest.answers) : {},
    fits: nextEvents.includes(event),
  }
}
