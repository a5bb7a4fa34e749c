import { describe, expect, it } from 'vitest'
import { countriesIn, isInUk, townIn } from './place'

describe('countries that a place names', () => {
  it.each([
    ['A farm near Turin, Italy', ['Italy']],
    ['Port Moresby, Papua New Guinea', ['Papua New Guinea']],
    ['between Guinea-Bissau and Guinea', ['Guinea-Bissau', 'Guinea']],
    ['Lagos, Nigeria, then Niger', ['Nigeria', 'Niger']],
    ['Belfast, Northern Ireland', []],
    ['Dublin, Ireland', ['Ireland']],
    ['Istanbul, Turkey', ['Turkey']],
    ['the turkey farm outside Diss', []],
    ['Jordan’s flat', []],
    ['12 Cuba Street', []],
    ['4 Malta Gardens, Leicester LE1 1AA', []],
    ['Romania; Romania again', ['Romania']],
    ['', []],
  ])('%s', (where, countries) => expect(countriesIn(where)).toEqual(countries))
})

describe('a place in the United Kingdom', () => {
  it.each(['Flat 2, Mill Road, le1 1aa', 'Somewhere in Wales', 'a house in the UK'])('%s', where =>
    expect(isInUk(where)).toBe(true),
  )
  it.each(['New South Wales', 'the house by the station', 'room 12'])('not for certain: %s', where =>
    expect(isInUk(where)).toBe(false),
  )
})

describe('the town of where the child is', () => {
  it.each([
    ['Flat 3, 12 Mill Road, Leicester LE1 1AA', 'Leicester'],
    ['12 Mill Road\nStoke-on-Trent\nST1 1AA', 'Stoke-on-Trent'],
    ['The Larches, Newcastle upon Tyne, England, NE1 1AA', undefined],
    ['The Larches, Newcastle upon Tyne NE1 1AA', 'Newcastle upon Tyne'],
    ['Mrs Adeyemi, Kestrelford LE1 1AA', 'Kestrelford'],
    ['Kestrelford, Mrs Adeyemi LE1 1AA', undefined],
    ['Kestrelford, Rosewood House LE1 1AA', undefined],
    ['Foster placement, Kestrelford, Mrs Adeyemi', undefined],
    ['Kestrelford, Rosewood', undefined],
    ['Safe house Kestrelford', undefined],
    ['Placement address withheld', undefined],
    ['Leicester', undefined],
    ['Flat 3, 12 Mill Road', undefined],
    ['12 Mill Road Leicester', undefined],
    ['with her friend behind the station', undefined],
    ['At a friend’s house in Leicester near the park', undefined],
    ['By the station', undefined],
    ['Mill Road', undefined],
    ['St Anne’s Hospital', undefined],
    ['', undefined],
  ])('%s', (where, town) => expect(townIn(where)).toBe(town))
})
