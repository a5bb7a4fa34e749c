import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, addMonths, ageOn, dayOf, daysBetween, isDay, isRealDay, weekday } from './day'

const anyDay = fc.integer({ min: -20_000, max: 40_000 }).map(count => addDays('2000-01-01', count))

describe('days', () => {
  it('is the London day, whatever UTC says', () => {
    expect(dayOf(new Date('2026-03-28T23:30:00Z'))).toBe('2026-03-28')
    expect(dayOf(new Date('2026-06-30T23:30:00Z'))).toBe('2026-07-01')
  })

  it('knows which days exist', () => {
    expect(isRealDay(2028, 2, 29)).toBe(true)
    expect(isRealDay(2026, 2, 29)).toBe(false)
    expect(isRealDay(2026, 13, 1)).toBe(false)
    expect(isDay('2026-4-1')).toBe(false)
    expect(() => addDays('2026-02-30', 1)).toThrow(RangeError)
  })

  it('counts across months, years and clock changes', () => {
    expect(addDays('2026-03-28', 2)).toBe('2026-03-30')
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31')
    expect(daysBetween('2026-10-12', '2027-01-02')).toBe(82)
    expect(weekday('2026-11-22')).toBe(0)
  })

  it('clamps months to their last day', () => {
    expect(addMonths('2026-11-30', 3)).toBe('2027-02-28')
    expect(addMonths('2026-01-31', -2)).toBe('2025-11-30')
    expect(addMonths('2026-05-20', 6)).toBe('2026-11-20')
  })

  it('adds and counts days the same way', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (day, count) => {
        expect(daysBetween(day, addDays(day, count))).toBe(count)
        expect(weekday(addDays(day, 7))).toBe(weekday(day))
      }),
    )
  })
})

describe('ages', () => {
  it('turns a year older on the birthday itself', () => {
    expect(ageOn('2010-02-14', '2026-02-13')).toBe(15)
    expect(ageOn('2010-02-14', '2026-02-14')).toBe(16)
  })

  it('gives a child of 29 February their birthday on 1 March in an ordinary year', () => {
    expect(ageOn('2008-02-29', '2026-02-28')).toBe(17)
    expect(ageOn('2008-02-29', '2026-03-01')).toBe(18)
    expect(ageOn('2008-02-29', '2028-02-29')).toBe(20)
  })
})
