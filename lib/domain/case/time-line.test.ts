import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../time/day'
import type { Occurred } from '../time/occurred'
import { daysOf, type Moment, timeLine } from './time-line'
import { timeTable } from './time-table'

const later = '2099-12-31'
const seen = (occurred: Occurred, count = 1): Moment => ({ lane: 'seen', occurred, count })

describe('the days on which something can have happened', () => {
  it.each([
    [{ precision: 'exact', at: '2026-03-26T05:40' }, '2026-03-26', '2026-03-26'],
    [{ precision: 'day', at: '2026-03-26' }, '2026-03-26', '2026-03-26'],
    [{ precision: 'about', at: '2026-03-26' }, '2026-03-19', '2026-04-02'],
    [{ precision: 'month', at: '2024-02' }, '2024-02-01', '2024-02-29'],
    [{ precision: 'year', at: '2026' }, '2026-01-01', '2026-12-31'],
  ] as const)('of %o', (occurred, from, until) => expect(daysOf(occurred)).toEqual({ from, until }))

  it('are none where the date is not known', () => {
    expect(daysOf({ precision: 'not-known' })).toBeUndefined()
    expect(timeLine([seen({ precision: 'not-known' })], later)).toBeUndefined()
    expect(timeLine([], later)).toBeUndefined()
    expect(timeTable([seen({ precision: 'not-known' }, 3)])).toEqual({ periods: [], undated: 3 })
  })
})

describe('the picture', () => {
  it('has a dot for a day, a span for what is vaguer, and one with a number where they fall together', () => {
    const line = timeLine(
      [
        seen({ precision: 'day', at: '2026-03-01' }),
        seen({ precision: 'exact', at: '2026-03-01T10:00' }, 2),
        seen({ precision: 'month', at: '2026-03' }),
      ],
      later,
    )
    expect(line).toMatchObject({ first: '2026-03-01', last: '2026-03-31' })
    const marks = line?.marks.map(({ until, count }) => [until !== undefined, count])
    expect(marks).toEqual([
      [false, 3],
      [true, 1],
    ])
    expect(line?.marks.find(mark => mark.until)).toMatchObject({ at: 0, until: 1 })
  })

  it('ends today where what happened is dated to about now, and never before what it tells of', () => {
    const today = '2026-03-28'
    const about = seen({ precision: 'about', at: '2026-03-26' })
    expect(timeLine([about], today)).toMatchObject({ first: '2026-03-19', last: today })
    expect(timeLine([seen({ precision: 'year', at: '2026' })], today)?.last).toBe(today)
    expect(timeLine([seen({ precision: 'day', at: '2026-03-30' })], today)?.last).toBe('2026-03-30')
  })

  it('keeps every mark within its ends, loses none, and stays small however much there is', () => {
    const precision = fc.constantFrom('exact', 'day', 'about', 'month', 'year', 'not-known')
    const moment = fc.record({ day: fc.nat(4_000), precision, count: fc.integer({ min: 1, max: 9 }) })
    const cut = { exact: 10, day: 10, about: 10, month: 7, year: 4, 'not-known': 0 }
    fc.assert(
      fc.property(fc.array(moment, { maxLength: 400 }), all => {
        const moments = all.map(({ day, precision, count }) => {
          const at = addDays('2018-01-01', day).slice(0, cut[precision])
          return seen(at ? { precision, at } : { precision }, count)
        })
        const line = timeLine(moments, later)
        const dated = moments.filter(({ occurred }) => occurred.at).reduce((so, { count }) => so + count, 0)
        expect(line?.marks.reduce((so, { count }) => so + count, 0) ?? 0).toBe(dated)
        for (const { at, until = at } of line?.marks ?? []) {
          expect(at).toBeGreaterThanOrEqual(0)
          expect(until).toBeGreaterThanOrEqual(at)
          expect(until).toBeLessThanOrEqual(1.02)
        }
        expect(line?.ticks.length ?? 0).toBeLessThanOrEqual(5)
      }),
    )
  })
})

describe('the list twin', () => {
  it('has days, months or years as the whole is long, and counts a month on each of its days', () => {
    const day = seen({ precision: 'day', at: '2026-03-26' }, 2)
    const month = seen({ precision: 'month', at: '2026-03' })
    const { periods } = timeTable([day, month])
    expect(periods.map(({ unit, count, vague }) => [unit, count, vague])).toEqual([
      ['2026-03-01', 1, 1],
      ['2026-03-26', 3, 1],
    ])
    const units = (at: string) =>
      timeTable([day, seen({ precision: 'day', at })]).periods.map(({ unit }) => unit)
    expect(units('2025-01-05')).toEqual(['2025-01', '2026-03'])
    expect(units('2011-01-05')).toEqual(['2011', '2026'])
  })
})
