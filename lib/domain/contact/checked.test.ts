import { describe, expect, it } from 'vitest'
import { addDays } from '../time/day'
import { daysUntilOld, isOld } from './checked'
import { kindOrder, kinds } from './kinds'
import { nationalNumbers, othersOf } from './national'

describe('a number of the directory', () => {
  it('is old when it was checked more than 90 days ago, or on no day that is known', () => {
    const today = '2026-11-28'
    expect(isOld(today, today)).toBe(false)
    expect(isOld(addDays(today, -daysUntilOld), today)).toBe(false)
    expect(isOld(addDays(today, -daysUntilOld - 1), today)).toBe(true)
    expect(isOld(null, today)).toBe(true)
  })

  it('has a kind that is told in words, in the order of the list', () => {
    expect(kinds.map(kind => kindOrder(kind.id))).toEqual(kinds.map((_, index) => index))
    expect(new Set(kinds.map(kind => kind.name)).size).toBe(kinds.length)
  })

  it('carries a source, and serves the nations it says', () => {
    for (const { source, phone } of nationalNumbers) {
      expect(source.length).toBeGreaterThan(10)
      expect(phone).toMatch(/^[\d ]+$/)
    }
    expect(othersOf('Scotland').map(each => each.id)).not.toContain('guardians')
    expect(othersOf('Wales').map(each => each.id)).toContain('guardians')
  })
})
