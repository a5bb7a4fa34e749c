import { bankHolidaySource } from './bank-holidays'
import { addDays, type Day } from './day'
import type { Due } from './deadline'
import { dayInWords } from './words'

/** How long before the list of bank holidays ends somebody must renew it, in days. */
const renewal = 90

const { until } = bankHolidaySource.covers

/** Whether a day was counted in working days past the last one whose bank holidays are known: it may come later. */
export const isPastHolidays = (due: Due): boolean => due.unit === 'working_day' && due.on > until

/** What is said beside such a day; null of any other. */
export const pastHolidaysInWords = (due: Due): string | null =>
  isPastHolidays(due) ? `Counted without bank holidays after ${dayInWords(until)}: check the day` : null

/** What is said of the list itself as it ends; null before. */
export function holidaysRunOut(today: Day): string | null {
  if (today > until) return 'The bank holidays have run out: working days are counted without them.'
  if (addDays(today, renewal) <= until) return null
  return `The bank holidays run out on ${dayInWords(until)}: working days after it are counted without them. Whoever looks after Holdfast must renew them.`
}
