import { type Division, isBankHoliday } from './bank-holidays'
import { addDays, type Day, weekday } from './day'

/**
 * Whether the Children Act 1989 s45(2) calls a day a public holiday: Christmas Day, Good Friday, another bank holiday or a
 * Sunday. A Saturday is none. The list of bank holidays has Good Friday, and Christmas Day only where it is no weekend's.
 */
const isPublicHoliday = (day: Day, division: Division): boolean =>
  weekday(day) === 0 || day.endsWith('-12-25') || isBankHoliday(day, division)

/** The day itself, or the first later one that is no public holiday. */
export function afterPublicHolidays(day: Day, division: Division): Day {
  let on = day
  while (isPublicHoliday(on, division)) on = addDays(on, 1)
  return on
}
