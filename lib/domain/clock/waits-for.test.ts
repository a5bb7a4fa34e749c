import { expect, it } from 'vitest'
import { nations } from '../nation/nation'
import { clocks } from './clocks'
import { isParty, partyIn, partyOf, waitsFor } from './waits-for'

it('says of every clock of the catalogue whom it waits for, and of none but the ledger’s that nobody knows', () => {
  const unknown = clocks.filter(({ id }) => waitsFor(id) === 'other').map(({ id }) => id)
  expect(new Set(unknown)).toEqual(new Set(['agency-answer', 'challenge-answer', 'silence-of-agency']))
  for (const { id } of clocks) expect(isParty(waitsFor(id))).toBe(true)
})

it('takes the agency that a referral went to', () => {
  expect(waitsFor('agency-answer', partyOf('referral', 'guardian'))).toBe('guardian')
  expect(waitsFor('challenge-answer', partyOf('childrens-services', undefined))).toBe('services')
  expect(partyOf('referral', 'a guild that nobody knows')).toBe('other')
})

it('has a name for each in each nation', () => {
  for (const nation of nations)
    for (const { id } of clocks) expect(partyIn(waitsFor(id), nation)).toMatch(/^[A-Z]/)
  expect(partyIn('services', 'Wales')).toBe('Social services')
})
