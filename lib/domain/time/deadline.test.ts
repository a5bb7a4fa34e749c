import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Division } from './bank-holidays'
import published from './bank-holidays.json'
import { dueAfter, stateOfDue, workingDaysBetween } from './deadline'

const divisions: Division[] = ['england-and-wales', 'scotland', 'northern-ireland']
const on = (due: ReturnType<typeof dueAfter>) => (due.unit === 'hour' ? due.at.toISOString() : due.on)

/** Every working day of the ten years known, written out by a slower hand. */
const calendar = Object.fromEntries(
  divisions.map(division => {
    const days: string[] = []
    for (const at = new Date('2019-01-01'); at.getUTCFullYear() < 2029; at.setUTCDate(at.getUTCDate() + 1)) {
      const day = at.toISOString().slice(0, 10)
      const weekend = ['Sat', 'Sun'].includes(at.toUTCString().slice(0, 3))
      if (!weekend && !published.divisions[division].some(holiday => holiday.date === day)) days.push(day)
    }
    return [division, days]
  }),
)
const slowDay = (instant: Date) => instant.toLocaleDateString('sv-SE', { timeZone: 'Europe/London' })
const instant = (until: string) =>
  fc.date({ min: new Date('2019-01-01'), max: new Date(until), noInvalidDate: true })

describe('working days', () => {
  it('agrees with a slow count over ten years and three divisions', () => {
    const amount = fc.integer({ min: 1, max: 60 })
    fc.assert(
      fc.property(
        instant('2028-09-01'),
        amount,
        fc.constantFrom(...divisions),
        (trigger, count, division) => {
          const from = slowDay(trigger)
          const expected = calendar[division]?.filter(day => day > from)[count - 1]
          expect(on(dueAfter(trigger, count, 'working_day', division))).toBe(expected)
          expect(workingDaysBetween(from, expected ?? '', division)).toBe(count)
        },
      ),
      { numRuns: 500 },
    )
  })

  it('counts between any two days, forwards and backwards alike', () => {
    fc.assert(
      fc.property(
        instant('2028-12-31'),
        instant('2028-12-31'),
        fc.constantFrom(...divisions),
        (a, b, division) => {
          const [from, to] = [slowDay(a), slowDay(b)].sort() as [string, string]
          const count = calendar[division]?.filter(day => day > from && day <= to).length ?? -1
          expect(workingDaysBetween(from, to, division)).toBe(count)
          expect(workingDaysBetween(to, from, division) + count).toBe(0)
        },
      ),
    )
  })

  it.each([
    ['2026-07-10T10:50:00Z', 15, 'northern-ireland', '2026-08-03', 'the Boyne is left out'],
    ['2026-06-12T10:00:00Z', 1, 'scotland', '2026-06-16', 'the World Cup holiday is left out'],
    ['2026-04-02T10:00:00Z', 2, 'scotland', '2026-04-07', 'Easter Monday is worked in Scotland'],
    ['2026-06-26T23:30:00Z', 1, 'scotland', '2026-06-29', 'it is already Saturday in London'],
  ] as const)('from %s, %i days in %s: %s, since %s', (from, count, division, expected, _why) => {
    expect(on(dueAfter(new Date(from), count, 'working_day', division))).toBe(expected)
  })
})

describe('other units', () => {
  const from = new Date('2026-11-30T17:00:00Z')

  it('lets hours elapse over a clock change and a weekend', () => {
    const due = dueAfter(new Date('2026-03-26T05:40:00Z'), 72, 'hour', 'england-and-wales')
    expect(due).toEqual({ unit: 'hour', at: new Date('2026-03-29T05:40:00Z') })
  })

  it('counts days, weeks and months by the calendar', () => {
    expect(on(dueAfter(from, 30, 'calendar_day', 'scotland'))).toBe('2026-12-30')
    expect(on(dueAfter(from, 26, 'week', 'scotland'))).toBe('2027-05-31')
    expect(on(dueAfter(from, 3, 'month', 'scotland'))).toBe('2027-02-28')
  })

  it('refuses part of a unit', () => {
    expect(() => dueAfter(from, 1.5, 'hour', 'scotland')).toThrow(RangeError)
    expect(() => dueAfter(from, -1, 'working_day', 'scotland')).toThrow(RangeError)
  })
})

describe('the state of a deadline', () => {
  it('is late the moment an hour clock ends', () => {
    const due = { unit: 'hour', at: new Date('2026-03-29T05:40:00Z') } as const
    expect(stateOfDue(due, new Date('2026-03-28T23:59:00Z'))).toBe('later')
    expect(stateOfDue(due, new Date('2026-03-29T05:39:59Z'))).toBe('today')
    expect(stateOfDue(due, new Date('2026-03-29T05:40:00Z'))).toBe('late')
  })

  it('keeps a day until London midnight', () => {
    const due = { unit: 'working_day', on: '2026-06-03' } as const
    expect(stateOfDue(due, new Date('2026-06-02T22:59:00Z'))).toBe('later')
    expect(stateOfDue(due, new Date('2026-06-03T22:59:00Z'))).toBe('today')
    expect(stateOfDue(due, new Date('2026-06-03T23:00:00Z'))).toBe('late')
  })
})

describe('the machine', () => {
  const script = `
    const { dueAfter, stateOfDue } = await import(process.argv[1])
    const answers = []
    for (let at = Date.UTC(2025, 0, 1, 0, 30); at < Date.UTC(2027, 0, 1); at += 37 * 3600000) {
      const trigger = new Date(at)
      for (const unit of ['hour', 'working_day', 'calendar_day', 'week', 'month']) {
        const due = dueAfter(trigger, 3, unit, 'northern-ireland')
        answers.push(due, stateOfDue(due, new Date(at + 72 * 3600000)))
      }
    }
    console.log(JSON.stringify(answers))`
  const answersIn = (TZ: string) =>
    execFileSync(
      process.execPath,
      [
        '--import',
        'tsx',
        '--input-type=module',
        '-e',
        script,
        new URL('./deadline.ts', import.meta.url).href,
      ],
      { env: { ...process.env, TZ }, encoding: 'utf8' },
    )

  it('gives the same answers in London, Kathmandu and Los Angeles', () => {
    const here = answersIn('UTC')
    expect(JSON.parse(here).length).toBeGreaterThan(4000)
    for (const zone of ['Europe/London', 'Asia/Kathmandu', 'America/Los_Angeles']) {
      expect(answersIn(zone)).toBe(here)
    }
  }, 30_000)
})
