import { describe, expect, it } from 'vitest'
import { isDay } from '../time/day'
import { clocks } from './clocks'
import { triggers } from './triggers'

describe('the clocks', () => {
  it('have one row for each id and day it is valid from', () => {
    expect(new Set(clocks.map(({ id, validFrom }) => `${id} ${validFrom}`)).size).toBe(clocks.length)
  })

  it('say where they come from and since when', () => {
    for (const { name, source, validFrom } of clocks) {
      expect(name && source).toBeTruthy()
      expect(isDay(validFrom)).toBe(true)
    }
  })

  it('give every trigger something to start', () => {
    const used = new Set(clocks.map(({ trigger }) => trigger))
    expect(Object.keys(triggers).filter(trigger => !used.has(trigger as keyof typeof triggers))).toEqual([])
  })
})
