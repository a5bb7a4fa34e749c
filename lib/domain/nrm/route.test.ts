import { describe, expect, it } from 'vitest'
import type { Result } from '../determination/computed'
import { purposes } from '../element/catalogue'
import { nations } from '../nation/nation'
import { deciderOf, nrmRoute, referOn } from './route'

const age = (daysTo18: number, path: 'child' | 'age-uncertain' = 'child') => ({
  path,
  daysTo18,
  eighteenthOn: '2027-01-01',
})
const child = { nation: 'England', pilotArea: true, age: age(101) } as const
const sentence = /^[A-Z][^.]+\.$/

describe('whether to refer', () => {
  it.each([
    ['met', [], 'yes'],
    ['refer-on-suspicion', [], 'yes'],
    ['purpose-not-evidenced', [], 'no'],
    ['insufficient-information', [], 'not-yet'],
    ['not-child-pathway', ['purp-03'], 'with-consent'],
  ] as const)('%s: %s', (result, given, refer) => expect(referOn(result, given)).toBe(refer))

  it('is yes without an act for forced labour, slavery and servitude alone', () => {
    const yes = purposes.filter(({ id }) => referOn('act-not-evidenced', [id]) === 'yes').map(({ id }) => id)
    expect(yes).toEqual(['purp-03', 'purp-04', 'purp-05', 'purp-06'])
    expect(referOn('act-not-evidenced', ['purp-02', 'purp-08'])).toBe('not-yet')
    expect(referOn('act-not-evidenced', ['purp-02', 'purp-04'])).toBe('yes')
  })

  it('says why in one sentence, and names nobody who decides where nobody is asked', () => {
    const results: Result[] = [
      'met',
      'purpose-not-evidenced',
      'insufficient-information',
      'not-child-pathway',
    ]
    for (const result of results) {
      const told = nrmRoute(result, [], child)
      expect(told.why).toMatch(sentence)
      expect(told.route === null).toBe(told.refer === 'no' || told.refer === 'not-yet')
    }
    expect(nrmRoute('not-child-pathway', [], child).route).toBe('adult')
  })
})

describe('who decides', () => {
  it('is the panel of a pilot area, for a child who is surely more than 100 days from 18', () => {
    expect(deciderOf(child).decides).toBe('devolved-panel')
    for (const other of [
      { pilotArea: false },
      { age: age(100) },
      { age: age(300, 'age-uncertain') },
      { age: { ...age(0), daysTo18: null } },
    ]) {
      const told = deciderOf({ ...child, ...other })
      expect(told.decides).toBe('single-competent-authority')
      expect(told.why).toMatch(sentence)
    }
  })

  it('is in every nation what the case says of its area', () => {
    for (const nation of nations) {
      expect(deciderOf({ ...child, nation })).toMatchObject({
        decides: 'devolved-panel',
        why: expect.stringMatching(sentence),
      })
      const unsaid = deciderOf({ ...child, nation, pilotArea: undefined })
      expect(unsaid.why).toMatch(/nobody has said so yet\.$/)
    }
    expect(deciderOf({ ...child, nation: 'Northern Ireland' }).why).toMatch(/is to be confirmed/)
    expect(deciderOf({ ...child, nation: 'Northern Ireland', age: age(100) }).decides).toBe(
      'single-competent-authority',
    )
  })
})
