import { type Line, transcriptOf } from '../../forms/transcript'
import { removeForm } from './questions'

/** The police advice to remove a file as it is kept: what was asked, and what was answered in words. */
export type Advice = readonly Line[]

const day = /^\d{4}-\d\d-\d\d \d\d:\d\d$/

/**
 * Before 1 December 2026 the advice was kept as the answers alone, a line each: such a one is read by its five
 * questions, and as one piece where its lines are not those.
 */
export function adviceOf(kept: Advice | string): Advice {
  if (typeof kept !== 'string') return kept
  const [force = '', officer = '', reference = '', when = '', ...rest] = kept.split('\n')
  if (!day.test(when)) return [{ id: 'advice', asked: 'What the police advised', answered: kept }]
  const advice = rest.join('\n')
  return transcriptOf(removeForm, { force, officer, reference, when: when.replace(' ', 'T'), advice }).lines
}
