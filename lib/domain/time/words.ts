import { onClock } from '../../forms/calendar'
import { firstOfTwo, timesShown } from '../../forms/clock-change'
import type { Division } from './bank-holidays'
import { type Day, dayOf, daysBetween, weekday } from './day'
import { type Due, lastDayOf, stateOfDue, workingDaysBetween } from './deadline'
import { timeOf, whichOfTwo } from './london'
import { known, type Occurred } from './occurred'

const months = 'January February March April May June July August September October November December'.split(
  ' ',
)
const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']

/** 26 March 2026 */
export function dayInWords(day: Day): string {
  return `${Number(day.slice(8))} ${monthInWords(day)}`
}

/** 26 March 2026, 5:40am; London time, and which of the two where the clocks showed it twice. */
export function instantInWords(instant: Date): string {
  return `${dayInWords(dayOf(instant))}, ${clockInWords(instant)}`
}

/** No more precise than is known: 'about 26 March 2026', 'March 2026', '2026', 'date not known'. */
export function occurredInWords(when: Occurred): string {
  const at = known(when)
  if (at.length < 4) return 'date not known'
  if (at.length < 7) return at
  if (at.length < 10) return monthInWords(at)
  const day = dayInWords(at.slice(0, 10))
  if (when.precision === 'about') return `about ${day}`
  if (at.length < 16) return day
  const which = timesShown(at) > 1 ? ` (${firstOfTwo})` : ''
  return `${day}, ${onClock(at.slice(11))}${which}`
}

/**
 * How long is left or how late it is, always with the London day itself: 'in 2 working days (Tue 7 Apr)',
 * 'due today (Tue 7 Apr)', '3 working days late (due Fri 27 Mar)', 'in 5 hours (6:40am, Sun 29 Mar)'. The
 * year is added when it is not this one. Give the division the clock was counted in.
 */
export function dueInWords(due: Due, now: Date, division: Division = 'england-and-wales'): string {
  const today = dayOf(now)
  const last = lastDayOf(due)
  const day = shortDay(last, today)
  const state = stateOfDue(due, now)
  if (due.unit === 'hour') {
    const at = `${clockInWords(due.at)}, ${day}`
    const span = spanOf(Math.floor(Math.abs(due.at.getTime() - now.getTime()) / 60_000))
    return state === 'late' ? `${span} late (due ${at})` : `in ${span} (${at})`
  }
  if (state === 'today') return `due today (${day})`
  const working = due.unit === 'working_day'
  const count = Math.abs(working ? workingDaysBetween(today, last, division) : daysBetween(today, last))
  if (count === 0) return state === 'late' ? `late (due ${day})` : `due ${day}`
  const span = counted(count, working ? 'working day' : 'day')
  return state === 'late' ? `${span} late (due ${day})` : `in ${span} (${day})`
}

/** When it ends, after a verb: 'at 11:00am on 1 December 2026', and of a day 'at the end of 3 April 2026'. */
export const endInWords = (due: Due): string =>
  due.unit === 'hour'
    ? `at ${clockInWords(due.at)} on ${dayInWords(dayOf(due.at))}`
    : `at the end of ${dayInWords(due.on)}`

/** Minutes within the hour, hours within three days, then days: nobody counts in a thousand hours. */
function spanOf(minutes: number): string {
  const hours = Math.floor(minutes / 60)
  if (hours < 1) return counted(minutes, 'minute')
  return hours < 72 ? counted(hours, 'hour') : counted(Math.floor(hours / 24), 'day')
}

const ofTwo = { first: ` (${firstOfTwo})`, second: ' (after the clocks went back)' }
const clockInWords = (instant: Date): string => {
  const which = whichOfTwo(instant)
  return onClock(timeOf(instant)) + (which ? ofTwo[which] : '')
}

const monthInWords = (day: string) => `${months[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`
const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`

function shortDay(day: Day, today: Day): string {
  const year = day.slice(0, 4)
  const month = months[Number(day.slice(5, 7)) - 1]?.slice(0, 3)
  const short = `${weekdays[weekday(day)]} ${Number(day.slice(8))} ${month}`
  return year === today.slice(0, 4) ? short : `${short} ${year}`
}
