import { expect, it } from 'vitest'
import { nationWords } from './glossary'
import { inNation } from './in-nations'
import { divisionOf, nationAt, nations, slugOf } from './nation'

it('gives England and Wales the same bank holidays, and the others their own', () => {
  expect(divisionOf.Wales).toBe(divisionOf.England)
  expect(new Set(Object.values(divisionOf)).size).toBe(3)
})

it('is named in an address by a word of its own', () => {
  expect(nations.map(slugOf)).toEqual(['england', 'wales', 'scotland', 'northern-ireland'])
  for (const nation of nations) expect(nationAt(slugOf(nation))).toBe(nation)
  for (const slug of ['', 'England', 'ireland', 'constructor']) expect(nationAt(slug)).toBeUndefined()
})

it('has a word for everything, and no other nation’s law', () => {
  expect(new Set(nationWords.map(({ id }) => id)).size).toBe(nationWords.length)
  const said = (nation: (typeof nations)[number]) =>
    nationWords.map(({ word }) => inNation(word, nation)).join('\n')
  for (const nation of nations) expect(said(nation).split('\n').every(Boolean)).toBe(true)
  expect(said('Scotland')).not.toMatch(/section 47|section 20|Emergency protection|Article/i)
  expect(said('Northern Ireland')).not.toMatch(/section 47|section 20|section 46|section 31/i)
  expect(said('Wales')).not.toMatch(/section 20\b/)
})
