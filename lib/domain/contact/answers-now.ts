import type { Division } from '../time/bank-holidays'
import { addDays, dayOf } from '../time/day'
import { workingDaysBetween } from '../time/deadline'
import { timeOf } from '../time/london'
import type { Hours } from './kinds'

/**
 * Whether a number is likely to be answered at this moment: "by day" is taken as 9 to 5 on working days. It only
 * sorts, because nobody wrote down the hours of each office. To be confirmed: our own assumption.
 */
export function answersNow(hours: Hours, at: Date, division: Division): boolean {
  const [day, time] = [dayOf(at), timeOf(at)]
  const worked = workingDaysBetween(addDays(day, -1), day, division) === 1
  const byDay = worked && time >= '09:00' && time < '17:00'
  return hours === 'always' || (hours === 'day') === byDay
}
