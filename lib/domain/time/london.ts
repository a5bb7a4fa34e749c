import { type Day, dayOf, isDay, londonHour } from './day'

const hour = 3_600_000

/**
 * The instant at which a London clock showed `time` ('HH:MM', 24 hours) on `day`. Of the two
 * that the autumn change makes, the first (summer time) is meant. A time that the spring change skips, which no form
 * takes, moves forward an hour: a turn that begins at the same time every day has one on that day too.
 * Throws RangeError for a day or time that does not exist.
 */
export function instantOf(day: Day, time: string): Date {
  if (!isDay(day) || !/^([01]\d|2[0-3]):[0-5]\d$/.test(time))
    throw new RangeError('Not a London day and time')
  const winter = new Date(`${day}T${time}:00Z`)
  const summer = new Date(winter.getTime() - hour)
  return dayOf(summer) === day && timeOf(summer) === time ? summer : winter
}

/** What a London clock shows at an instant: 'HH:MM', 24 hours. */
export function timeOf(instant: Date): string {
  return `${londonHour(instant).slice(11)}:${String(instant.getUTCMinutes()).padStart(2, '0')}`
}

/** Whether a London clock showed the same time at another instant too: then, which of the two this is. */
export function whichOfTwo(instant: Date): 'first' | 'second' | undefined {
  const shown = londonHour(instant)
  // No change is later in the day, and a page tells of many instants.
  if (shown.slice(11) >= '04') return undefined
  const after = (hours: number) => londonHour(new Date(instant.getTime() + hours * hour))
  if (after(1) === shown) return 'first'
  return after(-1) === shown ? 'second' : undefined
}

/** How far London is ahead of UTC at an instant. */
export function offsetOf(instant: Date): '+00:00' | '+01:00' {
  return Number(timeOf(instant).slice(0, 2)) === instant.getUTCHours() ? '+00:00' : '+01:00'
}

/** ISO 8601 to the second with London's offset: 2026-03-29T06:40:00+01:00. */
export function isoLondon(instant: Date): string {
  const seconds = String(instant.getUTCSeconds()).padStart(2, '0')
  return `${dayOf(instant)}T${timeOf(instant)}:${seconds}${offsetOf(instant)}`
}
