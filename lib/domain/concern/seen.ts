import type { AnswersOf } from '../../forms/form'
import { otherSign } from '../indicator/other'
import type { elementsForm, indicatorsForm } from './evidence-questions'

export type Seen = {
  readonly kind: 'indicator' | 'absent' | 'act' | 'means' | 'purpose' | 'exploitation' | 'abuse'
  readonly code: string
  /** Which sign it is, where no list has words for it. */
  readonly words?: string
}

/** Signs as they were ticked, that of no list with its words. */
export const signsIn = (
  kind: 'indicator' | 'absent',
  codes: readonly string[] = [],
  words: string | undefined,
): Seen[] => codes.map(code => ({ kind, code, ...(code === otherSign && words !== undefined && { words }) }))

/** What was ticked, as sightings: the entry they rest on can be named later. */
export function seenIn(
  indicators: AnswersOf<typeof indicatorsForm>,
  elements: AnswersOf<typeof elementsForm>,
): Seen[] {
  const as = (kind: Seen['kind'], codes: readonly string[] = []) => codes.map(code => ({ kind, code }))
  return [
    ...signsIn('indicator', indicators.indicators, indicators.otherSign),
    ...as('act', elements.acts),
    ...as('means', elements.means),
    ...as('purpose', elements.purposes),
    ...as('exploitation', elements.types),
    ...as('abuse', elements.abuse),
  ]
}
