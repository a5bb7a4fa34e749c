import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { timesShown } from '../../forms/clock-change'
import { dayOf } from './day'
import { instantOf, isoLondon, offsetOf, timeOf, whichOfTwo } from './london'

describe('London time', () => {
  it('reads a wall clock in winter and in summer', () => {
    expect(instantOf('2026-03-26', '05:40')).toEqual(new Date('2026-03-26T05:40:00Z'))
    expect(instantOf('2026-07-10', '11:50')).toEqual(new Date('2026-07-10T10:50:00Z'))
    expect(instantOf('2026-07-10', '00:10')).toEqual(new Date('2026-07-09T23:10:00Z'))
  })

  it('moves a time that the spring change skips an hour forward', () => {
    expect(isoLondon(instantOf('2026-03-29', '01:30'))).toBe('2026-03-29T02:30:00+01:00')
  })

  it('takes the first of the two times that the autumn change makes', () => {
    expect(isoLondon(instantOf('2026-10-25', '01:30'))).toBe('2026-10-25T01:30:00+01:00')
    expect(isoLondon(instantOf('2026-10-25', '02:00'))).toBe('2026-10-25T02:00:00+00:00')
  })

  it('knows which of two instants it is that showed one time, and of all others that there is one', () => {
    expect(whichOfTwo(new Date('2026-10-25T00:30:00Z'))).toBe('first')
    expect(whichOfTwo(new Date('2026-10-25T01:30:00Z'))).toBe('second')
    for (const once of ['2026-10-24T23:59', '2026-10-25T02:00', '2026-03-29T00:59', '2026-03-29T01:00'])
      expect(whichOfTwo(new Date(`${once}:00Z`)), once).toBeUndefined()
  })

  it('counts as the forms do how often a time is shown', () => {
    const minutes = {
      min: new Date('1900-01-01').getTime() / 60_000,
      max: new Date('2200-12-31').getTime() / 60_000,
    }
    const nearChange = fc
      .tuple(
        fc.integer({ min: 1900, max: 2200 }),
        fc.constantFrom('03', '10'),
        fc.integer({ min: 25, max: 31 }),
      )
      .map(([year, month, day]) => new Date(`${year}-${month}-${day}T01:30:00Z`).getTime() / 60_000)
    fc.assert(
      fc.property(fc.oneof(fc.integer(minutes), nearChange), minute => {
        const wall = new Date(minute * 60_000).toISOString().slice(0, 16)
        const [day = '', time = ''] = wall.split('T')
        const read = instantOf(day, time)
        const shown = timesShown(wall)
        if (shown === 0) expect(timeOf(read)).not.toBe(time)
        expect(whichOfTwo(read), wall).toBe(shown > 1 ? 'first' : undefined)
      }),
    )
  })

  it('writes the offset of the day', () => {
    expect(isoLondon(new Date('2026-03-29T05:40:07Z'))).toBe('2026-03-29T06:40:07+01:00')
    expect(offsetOf(new Date('2026-06-30T23:30:00Z'))).toBe('+01:00')
    expect(offsetOf(new Date('2026-12-31T23:30:00Z'))).toBe('+00:00')
  })

  it('refuses days and times that do not exist', () => {
    expect(() => instantOf('2026-02-29', '10:00')).toThrow(RangeError)
    expect(() => instantOf('2026-02-28', '24:00')).toThrow(RangeError)
  })

  it('reads back what it wrote, but for the hour that comes twice', () => {
    const from = new Date('2019-01-01T00:00:00Z')
    fc.assert(
      fc.property(fc.date({ min: from, max: new Date('2029-01-01'), noInvalidDate: true }), date => {
        const instant = new Date(Math.floor(date.getTime() / 60_000) * 60_000)
        expect(new Date(isoLondon(instant))).toEqual(instant)
        const again = instantOf(dayOf(instant), timeOf(instant))
        expect([0, 3_600_000]).toContain(instant.getTime() - again.getTime())
      }),
    )
  })
})
