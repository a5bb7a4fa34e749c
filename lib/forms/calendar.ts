import { firstOfTwo, timesShown } from './clock-change'
import type { Precision } from './question'

/** The moment a form is checked at, in London: YYYY-MM-DD and HH:MM. The engine has no clock. */
export type Now = { readonly day: string; readonly time: string }
export type DayParts = {
  readonly day: string
  readonly month: string
  readonly year: string
  readonly time?: string
}

const pad = (text: string, length: number) => text.trim().padStart(length, '0')

function lastDayOf(month: number, year: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** A sentence about what is wrong with these parts at this precision, or the wall time they make. */
export function wallTime(
  parts: DayParts,
  precision: Exclude<Precision, 'not-known'>,
): { at: string } | { wrong: string } {
  const year = Number(parts.year)
  if (!/^\d{4}$/.test(parts.year.trim())) return { wrong: 'Give the year in four figures, like 2026.' }
  if (year < 1900 || year > 2200) return { wrong: 'Give a year from 1900 to 2200.' }
  if (precision === 'year') return { at: pad(parts.year, 4) }
  const month = Number(parts.month)
  if (!/^\d{1,2}$/.test(parts.month.trim()) || month < 1 || month > 12)
    return { wrong: 'Give the month as a number from 1 to 12.' }
  if (precision === 'month') return { at: `${pad(parts.year, 4)}-${pad(parts.month, 2)}` }
  const day = Number(parts.day)
  if (!/^\d{1,2}$/.test(parts.day.trim()) || day < 1 || day > lastDayOf(month, year))
    return { wrong: 'That day is not in the calendar. Check the day and the month.' }
  const on = `${pad(parts.year, 4)}-${pad(parts.month, 2)}-${pad(parts.day, 2)}`
  if (precision !== 'exact') return { at: on }
  const time = (parts.time ?? '').trim()
  if (!/^([01]?\d|2[0-3]):[0-5]\d$/.test(time))
    return { wrong: 'Give the time as hours and minutes, like 17:40.' }
  const at = `${on}T${pad(time, 5)}`
  return timesShown(at) === 0 ? { wrong: skipped(at) } : { at }
}

/** London's clocks have never gone forward but in the small hours. */
const skipped = (at: string) =>
  `The clocks went forward: ${at.slice(11).replace(/^0/, '')}am did not exist on ${wallInWords(at.slice(0, 10))}. Check the day and the time. If a clock that had not been changed yet showed it, give the time one hour later.`

/**
 * Whether a wall time, cut to any precision, lies after now. In the hour that comes twice a later minute may have been
 * an hour ago, and nobody is told that what happened has not.
 */
export function isAfter(at: string, now: Now): boolean {
  const then = `${now.day}T${now.time}`
  if (at.length === 16 && at.slice(0, 13) === then.slice(0, 13) && timesShown(then) > 1) return false
  return at > then.slice(0, at.length)
}

/** Whether a day lies more than so many years before now; its own anniversary is not more. */
export const isLongBefore = (day: string, years: number, now: Now): boolean =>
  `${pad(String(Number(now.day.slice(0, 4)) - years), 4)}${now.day.slice(4)}` > day

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** 5:40am */
export const onClock = (time: string): string => {
  const hour = Number(time.slice(0, 2))
  return `${hour % 12 || 12}${time.slice(2, 5)}${hour < 12 ? 'am' : 'pm'}`
}

/**
 * A wall time cut to any precision, as it is read out: 26 March 2026, 5:40am; March 2026; 2026. Of a time that came
 * twice it says which is meant.
 */
export function wallInWords(at: string): string {
  const [year = '', month, rest = ''] = at.split('-')
  const [day, time] = rest.split('T')
  const parts = [day ? String(Number(day)) : '', month ? months[Number(month) - 1] : '', year]
  const which = time && timesShown(at) > 1 ? ` (${firstOfTwo})` : ''
  return parts.filter(Boolean).join(' ') + (time ? `, ${onClock(time)}${which}` : '')
}
