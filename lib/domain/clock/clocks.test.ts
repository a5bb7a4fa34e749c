import { describe, expect, it } from 'vitest'
import { nations } from '../nation/nation'
import { isDay } from '../time/day'
import { clocks, clocksIn } from './clocks'
import { triggers } from './triggers'

describe('the clocks', () => {
  it('have one row for each nation, id and day it is valid from', () => {
    const keys = clocks.map(({ nation, id, validFrom }) => `${nation} ${id} ${validFrom}`)
    expect(new Set(keys).size).toBe(clocks.length)
  })

  it('say where they come from and since when', () => {
    for (const { name, source, validFrom } of clocks) {
      expect(name && source).toBeTruthy()
      expect(isDay(validFrom)).toBe(true)
    }
  })

  it('give every trigger something to start, but for going missing, which is acted on at once, and the last positive decision, which ends them', () => {
    const used = new Set(clocks.map(({ trigger }) => trigger))
    expect(Object.keys(triggers).filter(trigger => !used.has(trigger as keyof typeof triggers))).toEqual([
      'went-missing',
      'conclusive-grounds-positive',
    ])
  })

  it('of the NRM are the same in every nation, and name no more of Northern Ireland’s panels than is known', () => {
    const nrm = (nation: keyof typeof clocksIn) =>
      clocksIn[nation].filter(({ trigger }) => /^nrm|grounds|birthday/.test(trigger)).map(({ id }) => id)
    expect(nrm('England')).toHaveLength(6)
    for (const nation of nations) expect(nrm(nation)).toEqual(nrm('England'))
    const panel = clocksIn['Northern Ireland'].find(({ id }) => id === 'reasonable-grounds-by-panel')
    expect(panel).toMatchObject({ status: 'to be confirmed', source: expect.stringMatching(/November 2024/) })
  })
})
