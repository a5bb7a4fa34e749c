// Swedish is written year-month-day hour:minute, which is how a wall time is kept.
const london = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})
const hour = 3_600_000
/** How far London has been ahead of UTC since 1900: two hours in the summers of the 1940s. */
const offsets = [0, 1, 2]
/** London's clocks have only ever been changed before this hour: a later time needs no calendar, and lists are long. */
const settled = '04'

/**
 * How often London's clocks show a wall time, 'YYYY-MM-DDTHH:MM': once, but never in the hour that the spring change
 * skips, and twice in the one that the autumn change goes back over.
 */
export function timesShown(at: string): number {
  if (at.slice(11, 13) >= settled) return 1
  const asUtc = Date.parse(`${at}:00Z`)
  return offsets.filter(ahead => london.format(asUtc - ahead * hour).replace(' ', 'T') === at).length
}

/** What is said beside a time that came twice: of the two the first is taken, wherever only a wall time is known. */
export const firstOfTwo = 'before the clocks went back'
