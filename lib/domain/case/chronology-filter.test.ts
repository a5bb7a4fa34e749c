import { describe, expect, it } from 'vitest'
import { backTo, cameFrom } from '../entry/back'
import { addressOf, inPeriod, placeOfEntry, readChronologyQuery } from './chronology-filter'

const id = '01999999-0000-7000-8000-000000000000'

describe('what is asked of a chronology', () => {
  it('is read from codes, ids and days, and what cannot be read is kept and told', () => {
    const asked = { kind: 'call', person: id, shows: 'act.act-01', from: '2026-03-01', until: '2026-03-31' }
    expect(readChronologyQuery(asked)).toMatchObject({ filter: asked, wrong: {}, page: 1, newest: false })
    const odd = { kind: 'fax', person: 'Denise', shows: 'act.x', from: '2026-02-31', until: 'soon' }
    const read = readChronologyQuery(odd)
    expect(read).toMatchObject({ filter: {}, typed: odd })
    expect(Object.keys(read.wrong)).toEqual(Object.keys(odd))
    expect(readChronologyQuery({ from: '2026-03-02', until: '2026-03-01' }).wrong.until).toMatch(
      /on or after/,
    )
  })

  it('survives whatever an address says', () => {
    for (const page of ['0', '-1', 'x', '1e9', ''])
      expect(readChronologyQuery({ page, entry: page, order: page })).toMatchObject({
        page: 1,
        newest: false,
      })
    expect(readChronologyQuery({ kind: ['call', 'visit'], page: ['3'] })).toMatchObject({
      filter: { kind: 'call' },
      page: 3,
    })
  })

  it('makes the address it is read from, and nothing readable of what was chosen stands in it', () => {
    const address = addressOf('/x', 'sealed', { newest: true, page: 3 })
    expect(address).toBe('/x?narrowed=sealed&order=newest&page=3')
    const read = readChronologyQuery(Object.fromEntries(new URL(address, 'http://x').searchParams))
    expect(read).toMatchObject({ filter: {}, newest: true, page: 3 })
    expect(addressOf('/x', undefined)).toBe('/x')
    expect(placeOfEntry('c', id)).toBe(`/cases/c/chronology?entry=${id}#${id}`)
  })
})

describe('a period', () => {
  const march = { from: '2026-03-10', until: '2026-03-20' }
  it.each([
    ['2026-03-10T00:00', true],
    ['2026-03-20T23:59', true],
    ['2026-03-09T23:59', false],
    ['2026-03-21', false],
    ['2026-03', true],
    ['2026-02', false],
    ['2026', true],
    ['2025', false],
    ['9999', false],
  ])('from 10 to 20 March has %s: %s', (key, there) => expect(inPeriod(key, march)).toBe(there))

  it('without ends has everything, dated or not', () => {
    expect(inPeriod('9999', {})).toBe(true)
    expect(inPeriod('9999', { from: '2026-01-01' })).toBe(false)
  })
})

it('the way back stays within the case', () => {
  expect(backTo('c', cameFrom('overview'))).toBe('/cases/c')
  expect(backTo('c', cameFrom('steps'))).toBe('/cases/c/steps')
  for (const from of [undefined, '', '//evil.example', '../x', 'a?b', 'a#b', 'https:', ['steps']])
    expect(backTo('c', cameFrom(from))).toBe('/cases/c/chronology')
})
