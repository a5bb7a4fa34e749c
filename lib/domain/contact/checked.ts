import { type Day, daysBetween } from '../time/day'

/** A number that nobody checked for longer is old. Source: domain fact base 3.9, which offers 90 days. */
export const daysUntilOld = 90

/** How sure a number is today; what nobody checked on a day that is known is old. */
export const isOld = (checkedOn: Day | null, today: Day): boolean =>
  checkedOn === null || daysBetween(checkedOn, today) > daysUntilOld
