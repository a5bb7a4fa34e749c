import { bankHolidaySource } from './bank-holidays'
import { addDays, type Day, dayOf } from './day'
import type { Due } from './deadline'
import { dayInWords } from './words'

/** How long before the list of bank holidays ends somebody must renew it, in days. */
const renewal = 90

const { from, until } = bankHolidaySource.covers

/**
 * What is said beside a day that was counted in working days, from the day after `startedAt`, before the first or past
 * the last whose bank holidays are known: it may come later. Null of any other.
 */
export function unknownHolidaysInWords(startedAt: Date, due: Due): string | null {
  if (due.unit !== 'working_day') return null
  if (due.on > until) return `Counted without bank holidays after ${dayInWords(until)}: check the day`
  if (addDays(dayOf(startedAt), 1) >= from) return null
  return `Counted without bank holidays before ${dayInWords(from)}: check the day`
}

/** What is said of the list itself as it ends; null before. */
export function holidaysRunOut(today: Day): string | null {
  if (today > until) return 'The bank holidays have run out: working days are counted without them.'
  if (addDays(today, renewal) <= until) return null
  return `The bank holidays run out on ${dayInWords(until)}: working days after it are counted without them. Whoever looks after Holdfast must renew them.`
}
