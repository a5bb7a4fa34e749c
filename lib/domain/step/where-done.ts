import { clocks } from '../clock/clocks'
import { closingPlace } from '../pathway/closing'
import type { KeptClock } from './kept-clocks'

const known = new Set<string>(clocks.map(({ id }) => id))

/**
 * Where on a case the end of a clock is recorded: the card of its step, or the form of the step or clock; the steps' own
 * page where this version does not know the clock.
 */
export function whereDone(caseId: string, { clock }: Pick<KeptClock, 'clock'>): string {
  if (!known.has(clock)) return `/cases/${caseId}/steps`
  const place = closingPlace(clock)
  const [page, step] = place.split('/')
  return page === 'steps' ? `/cases/${caseId}/steps#${step}` : `/cases/${caseId}/${place}`
}
