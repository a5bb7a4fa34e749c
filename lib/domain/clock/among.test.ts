import { expect, it } from 'vitest'
import { ownedIn } from '../../../tests/cast/nation-words'
import { nations } from '../nation/nation'
import { clockAmong, partyAmong } from './among'
import { clocks } from './clocks'
import { waitsFor } from './waits-for'

const ids = [...new Set(clocks.map(({ id }) => id))]

it('has neutral words for each clock and party that the nations call by names of their own', () => {
  for (const id of ids) {
    const names = new Set(clocks.filter(clock => clock.id === id).map(({ name }) => name))
    if (names.size === 1) continue
    expect(names, id).not.toContain(clockAmong(id, nations))
    expect(ownedIn(clockAmong(id, nations)), id).toEqual([])
  }
  for (const party of new Set(ids.map(id => waitsFor(id))))
    expect(ownedIn(partyAmong(party, nations)), party).toEqual([])
  expect(partyAmong('services', nations)).toBe('Those who protect children')
  for (const party of ['guardian', 'adult-services'] as const)
    expect(ownedIn(partyAmong(party, nations))).toEqual([])
})

it('says it in a nation’s own words where all are of that nation', () => {
  expect(clockAmong('referral-decision', ['Wales'])).toBe(
    'Social services decide what happens with the report',
  )
  expect(clockAmong('referral-decision', ['England'])).toMatch(/^Children’s services decide/)
  expect(clockAmong('silence-of-protectors', ['Scotland'])).toMatch(/social work service have not/)
  expect(partyAmong('services', ['Northern Ireland'])).toMatch(/Trust/)
})

it('says it as they do where the nations that count it say it alike', () => {
  expect(clockAmong('core-group', nations)).toBe('First core group meeting')
  expect(clockAmong('referral-decision', ['England', 'Scotland'])).toMatch(/^Children’s services decide/)
  expect(partyAmong('us', nations)).toBe('Whoever holds the case')
})
