import { describe, expect, it } from 'vitest'
import { type AgeKnown, ageStanding } from './age-standing'

const known: AgeKnown = {
  dateOfBirth: '2009-01-02',
  status: 'verified',
  doubted: false,
  identityUnknown: false,
}
const path = (more: Partial<AgeKnown>, on = '2026-10-13') => ageStanding({ ...known, ...more }, on).path

describe('the age that somebody counts as', () => {
  it('is a child’s until the day of the eighteenth birthday', () => {
    expect(ageStanding(known, '2026-10-13')).toEqual({
      path: 'child',
      daysTo18: 81,
      eighteenthOn: '2027-01-02',
    })
    expect([path({}, '2027-01-01'), path({}, '2027-01-02')]).toEqual(['child', 'adult'])
    expect(path({ dateOfBirth: '2008-02-29' }, '2026-02-28')).toBe('child')
    expect(path({ dateOfBirth: '2008-02-29' }, '2026-03-01')).toBe('adult')
  })

  it('is what they say it is, unless somebody doubts that', () => {
    for (const dateOfBirth of ['2009-01-02', '2001-01-02']) {
      expect(path({ dateOfBirth, status: 'claimed' })).toBe(path({ dateOfBirth }))
      for (const doubt of [{ doubted: true }, { identityUnknown: true }, { status: 'conflicting' }] as const)
        expect(path({ dateOfBirth, status: 'claimed', ...doubt })).toBe('age-uncertain')
    }
  })

  it('is uncertain where nobody knows a date of birth, or what is told has no standing', () => {
    expect(ageStanding({ ...known, dateOfBirth: null }, '2026-10-13')).toEqual({
      path: 'age-uncertain',
      daysTo18: null,
      eighteenthOn: null,
    })
    expect(path({ status: 'unknown' })).toBe('age-uncertain')
  })
})
