import fc from 'fast-check'
import { expect, it } from 'vitest'
import { divisionOf, nations } from '../nation/nation'
import published from '../time/bank-holidays.json'
import { isoLondon } from '../time/london'
import { clocksIn } from './clocks'
import { clocksRunning } from './running'

/** A slower hand: it walks from day to day, and knows nothing of how the clocks count. */
const londonDay = (at: Date) => at.toLocaleDateString('sv-SE', { timeZone: 'Europe/London' })
const tomorrow = (day: string) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
const isOff = (day: string, nation: (typeof nations)[number]) =>
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

it('every clock of every nation agrees with a slow count over ten years', () => {
  // The last of them is 12 months long, and bank holidays are known from 2019 to 2028.
  const moment = fc.date({ min: new Date('2019-01-01'), max: new Date('2027-12-01'), noInvalidDate: true })
  fc.assert(
    fc.property(moment, fc.constantFrom(...nations), (at, nation) => {
      const from = londonDay(at)
      for (const row of clocksIn[nation]) {
        const event = { event: row.trigger, at, enquiry: true, outOfHours: true }
        const panel = { ...event, route: 'devolved-panel' as const }
        const running = [event, panel]
          .flatMap(each => clocksRunning([each], nation))
          .find(({ clock }) => clock === row)
        if (!running) continue
        const due = running.due
        const said = due.unit === 'hour' ? isoLondon(due.at) : due.on
        const expected = {
          hour: () => new Date(at.getTime() + row.amount * 3_600_000),
          working_day: () => walked(from, row.amount, day => !isOff(day, nation)),
          calendar_day: () => walked(from, row.amount, () => true),
          week: () => walked(from, row.amount * 7, () => true),
          month: () => monthsOn(from, row.amount),
        }[row.unit]()
        if (typeof expected === 'string') expect(said, `${nation} ${row.id}`).toBe(expected)
        // The moment itself, and what a London clock shows then.
        else {
          expect(Math.floor(new Date(said).getTime() / 1000)).toBe(Math.floor(expected.getTime() / 1000))
          const shown = expected.toLocaleString('sv-SE', { timeZone: 'Europe/London' }).replace(' ', 'T')
          expect(said.slice(0, 19), `${nation} ${row.id}`).toBe(shown)
        }
      }
    }),
    { numRuns: 150 },
  )
})
