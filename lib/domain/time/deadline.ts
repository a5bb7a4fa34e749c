import { bankHolidays, type Division, isBankHoliday } from './bank-holidays'
import { addDays, addMonths, type Day, dayOf, weekday } from './day'

/** The measures that the law and guidance count in. */
export type Unit = 'hour' | 'working_day' | 'calendar_day' | 'week' | 'month'

/** The moment an hour clock ends, or the last day of any other. */
export type Due = { unit: 'hour'; at: Date } | { unit: Exclude<Unit, 'hour'>; on: Day }

const hour = 3_600_000

/**
 * When `amount` units have passed since the trigger. Hours elapse, nights and holidays included; days count
 * from the day after the trigger; working days leave out Saturday, Sunday and the division's bank holidays;
 * months keep the day of the month, or take a shorter month's last day. Beyond the years of
 * `bankHolidaySource.covers` only weekends are left out. Throws RangeError unless `amount` is a whole number
 * from 0. Source: domain fact base 3.11.
 */
export function dueAfter(trigger: Date, amount: number, unit: Unit, division: Division): Due {
  if (!Number.isInteger(amount) || amount < 0) throw new RangeError('Not a whole number of units')
  const day = dayOf(trigger)
  switch (unit) {
    case 'hour':
      return { unit, at: new Date(trigger.getTime() + amount * hour) }
    case 'working_day':
      return { unit, on: addWorkingDays(day, amount, division) }
    case 'calendar_day':
      return { unit, on: addDays(day, amount) }
    case 'week':
      return { unit, on: addDays(day, amount * 7) }
    case 'month':
      return { unit, on: addMonths(day, amount) }
  }
}

/** Late once its moment has come or its last day has passed; today while London's day is that of the end. */
export function stateOfDue(due: Due, now: Date): 'later' | 'today' | 'late' {
  if (due.unit === 'hour' && now >= due.at) return 'late'
  const [last, today] = [lastDayOf(due), dayOf(now)]
  if (today > last) return 'late'
  return today === last ? 'today' : 'later'
}

/** The London day on which it ends. */
export function lastDayOf(due: Due): Day {
  return due.unit === 'hour' ? dayOf(due.at) : due.on
}

/** Working days after `from`, up to and including `to`; negative when `to` is earlier. */
export function workingDaysBetween(from: Day, to: Day, division: Division): number {
  if (to < from) return -workingDaysBetween(to, from, division)
  let count = 0
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) {
    if (isWorkingDay(day, division)) count += 1
  }
  return count
}

/** Counted, not walked through: a case page asks for some forty due days. Each holiday on the way moves the end on. */
function addWorkingDays(from: Day, amount: number, division: Division): Day {
  let end = addWeekdays(from, amount)
  for (const holiday of weekdaysOff[division]) {
    if (holiday > end) break
    if (holiday > from) end = addWeekdays(end, 1)
  }
  return end
}

/** Mondays to Fridays after a day; from a weekend they count as from the Friday before it. */
function addWeekdays(from: Day, amount: number): Day {
  if (amount === 0) return from
  const first = weekday(from)
  const since = first === 6 ? -1 : first === 0 ? -2 : 0
  const [weeks, rest] = [Math.floor(amount / 5), amount % 5]
  const weekend = (since === 0 ? first : 5) + rest > 5 ? 2 : 0
  return addDays(from, since + weeks * 7 + rest + weekend)
}

const isWeekend = (weekday: number) => weekday % 7 === 0 || weekday % 7 === 6

function isWorkingDay(day: Day, division: Division): boolean {
  return !isWeekend(weekday(day)) && !isBankHoliday(day, division)
}

const offIn = (division: Division) => bankHolidays(division).filter(day => !isWeekend(weekday(day)))
const weekdaysOff: Record<Division, readonly Day[]> = {
  'england-and-wales': offIn('england-and-wales'),
  scotland: offIn('scotland'),
  'northern-ireland': offIn('northern-ireland'),
}
