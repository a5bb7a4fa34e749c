import fc from 'fast-check'
import { expect, it } from 'vitest'
import { divisionOf, type Nation } from '../nation/nation'
import published from '../time/bank-holidays.json'
import type { Due } from '../time/deadline'
import { isoLondon } from '../time/london'
import { type Clock, clocks } from './clocks'
import { type ClockEvent, clocksRunning } from './running'

/** A slower hand: it walks from day to day, and knows nothing of how the clocks count. */
const londonDay = (at: Date) => at.toLocaleDateString('sv-SE', { timeZone: 'Europe/London' })
const tomorrow = (day: string) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
const isOff = (day: string, nation: Nation) =>
  [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay()) ||
  published.divisions[divisionOf[nation]].some(({ date }) => date === day)

function walked(from: string, amount: number, counts: (day: string) => boolean): string {
  let day = from
  for (let left = amount; left > 0; ) {
    day = tomorrow(day)
    if (counts(day)) left -= 1
  }
  return day
}

function monthsOn(day: string, amount: number): string {
  const month = Number(day.slice(5, 7)) + amount
  const first = new Date(Date.UTC(Number(day.slice(0, 4)), month - 1, 1)).toISOString().slice(0, 8)
  const dates = Array.from({ length: 31 }, (_, index) => `${first}${String(index + 1).padStart(2, '0')}`)
  const real = dates.filter(date => new Date(`${date}T00:00:00Z`).toISOString().startsWith(date))
  return real.find(date => date.slice(8) === day.slice(8)) ?? real.at(-1) ?? ''
}

/** What starts each clock at a moment, with the facts that it needs beside its event, and the moment it counts from. */
function begun(row: Clock, at: Date): { events: ClockEvent[]; from: Date } {
  const event: ClockEvent = { event: row.trigger, at, enquiry: true, outOfHours: true }
  if (row.given === 'a-devolved-panel-decides')
    return { events: [{ ...event, route: 'devolved-panel' }], from: at }
  if (row.given !== 'police-protection-came-first') return { events: [event], from: at }
  const from = new Date(at.getTime() - 40 * 3_600_000)
  return { events: [{ event: 'police-protection-started', at: from }, event], from }
}

/** All but those that end on a day which somebody wrote. */
const computable = clocks.filter(({ given }) => given !== 'it-says-when-it-ends')

it('every clock of every nation agrees with a slow count over ten years, and none is passed over', () => {
  // The last of them is 12 months long, and bank holidays are known from 2019 to 2028.
  const moment = fc.date({ min: new Date('2019-01-04'), max: new Date('2027-12-01'), noInvalidDate: true })
  fc.assert(
    fc.property(moment, at => {
      const compared = computable.filter(row => {
        const { events, from } = begun(row, at)
        const running = clocksRunning(events, row.nation).find(({ clock }) => clock === row)
        if (running) agrees(row, londonDay(from), from, running.due)
        return running
      })
      expect(compared).toEqual(computable)
    }),
    { numRuns: 60 },
  )
})

function agrees({ nation, id, amount, unit }: Clock, from: string, at: Date, due: Due): void {
  const said = due.unit === 'hour' ? isoLondon(due.at) : due.on
  const expected = {
    hour: () => new Date(at.getTime() + amount * 3_600_000),
    working_day: () => walked(from, amount, day => !isOff(day, nation)),
    calendar_day: () => walked(from, amount, () => true),
    week: () => walked(from, amount * 7, () => true),
    month: () => monthsOn(from, amount),
  }[unit]()
  if (typeof expected === 'string') {
    expect(said, `${nation} ${id}`).toBe(expected)
    return
  }
  // The moment itself, and what a London clock shows then.
  expect(Math.floor(new Date(said).getTime() / 1000)).toBe(Math.floor(expected.getTime() / 1000))
  const shown = expected.toLocaleString('sv-SE', { timeZone: 'Europe/London' }).replace(' ', 'T')
  expect(said.slice(0, 19), `${nation} ${id}`).toBe(shown)
}
