import { expect, it } from 'vitest'
import { nations } from './nation'
import { policeDuty } from './police-duty'

it('says in Northern Ireland alone that silence to the police can be a crime, and that it is to be confirmed', () => {
  expect(nations.filter(nation => policeDuty[nation])).toEqual(['Northern Ireland'])
  expect(policeDuty['Northern Ireland']).toMatch(/can itself be a crime.*to be confirmed/)
})
