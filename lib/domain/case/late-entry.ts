import { addDays, addMonths } from '../time/day'
import { instantOf } from '../time/london'
import { known, type Occurred } from '../time/occurred'

/** Whether it was written down more than 24 hours after it happened. */
export const isLate = (happened: Date, written: Date): boolean =>
  written.getTime() - happened.getTime() > 86_400_000

/** The last moment at which it can have happened: the end of the day, month or year; nothing when not known. */
export function lastMoment(occurred: Occurred): Date | undefined {
  const at = known(occurred)
  if (at.length === 16) return instantOf(at.slice(0, 10), at.slice(11))
  if (at.length === 10) return instantOf(addDays(at, 1), '00:00')
  if (at.length === 7) return instantOf(addMonths(`${at}-01`, 1), '00:00')
  return at.length === 4 ? instantOf(addMonths(`${at}-01-01`, 12), '00:00') : undefined
}
