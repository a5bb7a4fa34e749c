/**
 * A calendar day as London counts it, 'YYYY-MM-DD'. Days compare as strings. Every function here throws
 * RangeError for a day that the calendar does not have.
 */
export type Day = string

// Swedish is written year-month-day hour, which saves taking the parts apart.
const london = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  hourCycle: 'h23',
})
const hour = 3_600_000
const whole = Date.UTC(1900, 0)
const hours = new Map<number, string>()

/**
 * What a London clock shows at an instant, to the hour: 'YYYY-MM-DD HH'. Since 1847 London has differed from UTC
 * by whole hours, so each UTC hour is asked of the calendar once: a case page needs some hundred of them.
 */
export function londonHour(instant: Date): string {
  const at = Math.floor(instant.getTime() / hour)
  const before = hours.get(at)
  if (before !== undefined) return before
  const shown = london.format(instant)
  if (hours.size > 10_000) hours.clear()
  if (instant.getTime() >= whole) hours.set(at, shown)
  return shown
}

/** The day it was in London at an instant, whatever the machine's own time zone. */
export function dayOf(instant: Date): Day {
  return londonHour(instant).slice(0, 10)
}

/** Whether the text is a day of the calendar, written 'YYYY-MM-DD'. */
export function isDay(text: string): boolean {
  return (
    /^\d{4}-\d\d-\d\d$/.test(text) &&
    isRealDay(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8)))
  )
}

/** Whether the calendar has this day; months count from 1. */
export function isRealDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= lengthOfMonth(year, month)
}

/** `count` whole days later, or earlier when it is negative. */
export function addDays(day: Day, count: number): Day {
  return dayFrom(serial(day) + count)
}

/** Days from `from` to `to`: 1 for tomorrow, negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return serial(to) - serial(from)
}

/** 0 for Sunday to 6 for Saturday. */
export function weekday(day: Day): number {
  return (((serial(day) + thursday) % 7) + 7) % 7
}

/** The same day of the month `count` months later, or that month's last day when it is shorter. */
export function addMonths(day: Day, count: number): Day {
  const [year, month, date] = partsOf(day)
  const months = year * 12 + month - 1 + count
  const target = { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 }
  return written(target.year, target.month, Math.min(date, lengthOfMonth(target.year, target.month)))
}

/** Whole years lived on a day; negative before birth. */
export function ageOn(dob: Day, on: Day): number {
  const years = partsOf(on)[0] - partsOf(dob)[0]
  return on < birthdayOf(dob, years) ? years - 1 : years
}

/**
 * The day on which somebody reaches an age. A person born on 29 February reaches an age on 1 March of a year without one.
 * Source: Age of Legal Capacity (Scotland) Act 1991 s6, which says so; Family Law Reform Act 1969 s9 (England
 * and Wales) and Age of Majority Act (Northern Ireland) 1969 s5 speak of the anniversary. To be confirmed.
 */
export function birthdayOf(dob: Day, years: number): Day {
  const [year, month, date] = partsOf(dob)
  return isRealDay(year + years, month, date) ? written(year + years, month, date) : `${year + years}-03-01`
}

const dayLength = 86_400_000
/** The weekday of 1 January 1970. */
const thursday = 4

function partsOf(day: Day): [year: number, month: number, date: number] {
  if (!isDay(day)) throw new RangeError('Not a day of the calendar')
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8))]
}

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const isLeap = (year: number) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
const lengthOfMonth = (year: number, month: number) =>
  month === 2 && isLeap(year) ? 29 : (lengths[month - 1] ?? 0)
const written = (year: number, month: number, date: number): Day =>
  `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
const dayFrom = (days: number): Day => new Date(days * dayLength).toISOString().slice(0, 10)

function serial(day: Day): number {
  const [year, month, date] = partsOf(day)
  return Date.UTC(year, month - 1, date) / dayLength
}
