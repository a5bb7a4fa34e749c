import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Division } from './bank-holidays'
import { dueAfter } from './deadline'
import { isoLondon } from './london'

/** Days, weeks, months and hours held against a slower hand; working days stand in deadline.test.ts. */

const divisions: Division[] = ['england-and-wales', 'scotland', 'northern-ireland']
const on = (due: ReturnType<typeof dueAfter>) => (due.unit === 'hour' ? due.at.toISOString() : due.on)
const slowDay = (instant: Date) => instant.toLocaleDateString('sv-SE', { timeZone: 'Europe/London' })
const instant = (until: string) =>
  fc.date({ min: new Date('2019-01-01'), max: new Date(until), noInvalidDate: true })

/** Ten years of days, one after the other, and what a slow hand makes of them. */
const days = Array.from({ length: 3653 }, (_, index) =>
  new Date(Date.UTC(2019, 0, 1 + index)).toISOString().slice(0, 10),
)
const walked = (start: string, count: number) => days[days.indexOf(start) + count]
function monthsWalked(start: string, count: number): string | undefined {
  const months = [...new Set(days.map(day => day.slice(0, 7)))]
  const month = months[months.indexOf(start.slice(0, 7)) + count] ?? 'none'
  return days.findLast(day => day.startsWith(month) && day.slice(8) <= start.slice(8))
}

it('agrees in days, weeks and months with a slow count over ten years and three divisions', () => {
  const count = fc.integer({ min: 0, max: 12 })
  fc.assert(
    fc.property(instant('2027-12-01'), count, fc.constantFrom(...divisions), (trigger, amount, division) => {
      const start = slowDay(trigger)
      const due = (unit: 'calendar_day' | 'week' | 'month') => on(dueAfter(trigger, amount, unit, division))
      expect(due('calendar_day')).toBe(walked(start, amount))
      expect(due('week')).toBe(walked(start, amount * 7))
      expect(due('month')).toBe(monthsWalked(start, amount))
    }),
    { numRuns: 500 },
  )
})

it.each([
  ['2027-01-31T12:00:00Z', 1, '2027-02-28'],
  ['2028-01-31T12:00:00Z', 1, '2028-02-29'],
  ['2026-03-31T12:00:00Z', 3, '2026-06-30'],
  ['2026-08-31T12:00:00Z', 6, '2027-02-28'],
  ['2028-02-29T12:00:00Z', 12, '2029-02-28'],
])('from %s %i months end on %s', (start, count, expected) => {
  expect(on(dueAfter(new Date(start), count, 'month', 'scotland'))).toBe(expected)
})

/** The hours by which a London clock is ahead: one from 1:00 UTC of the last Sunday of March to that of October. */
function ahead(at: Date): number {
  const change = (month: number) => {
    const last = new Date(Date.UTC(at.getUTCFullYear(), month + 1, 0, 1))
    return last.getTime() - last.getUTCDay() * 86_400_000
  }
  return at.getTime() >= change(2) && at.getTime() < change(9) ? 1 : 0
}

it('lets hours elapse as a London clock shows them, over every clock change of ten years', () => {
  const changes = fc
    .tuple(fc.integer({ min: 2019, max: 2028 }), fc.constantFrom(2, 9), fc.integer({ min: -96, max: 48 }))
    .map(([year, month, hours]) => new Date(Date.UTC(year, month + 1, 0, 1 + hours, 20)))
  const count = fc.constantFrom(24, 48, 72)
  fc.assert(
    fc.property(fc.oneof(instant('2028-12-01'), changes), count, (trigger, amount) => {
      const due = dueAfter(trigger, amount, 'hour', 'england-and-wales')
      const end = new Date(trigger.getTime() + amount * 3_600_000)
      const shown = new Date(trigger.getTime() + (ahead(end) + amount) * 3_600_000)
      expect(due.unit === 'hour' && isoLondon(due.at)).toBe(
        `${shown.toISOString().slice(0, 19)}+0${ahead(end)}:00`,
      )
    }),
    { numRuns: 500 },
  )
})
