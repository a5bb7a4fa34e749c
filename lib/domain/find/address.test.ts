import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addressesIn, addressKeys, postcodesIn } from './address'

const meet = (a: string, b: string) => addressKeys(a).some(key => addressKeys(b).includes(key))

describe('an address', () => {
  it.each([
    ['41 Quarry Lane, Kestrelford ZZ4 7AB', '41 quarry lane'],
    ['41 Quarry Lane, Kestrelford ZZ4 7AB', '41 Quarry Ln, zz47ab'],
    ['41 Quarry Lane, Kestrelford ZZ4 7AB', '41, ZZ4 7AB'],
    ['Flat 9, Tern Court, Kestrelford ZZ4 2QD', 'flat 9 tern court'],
    ['3b Ropewalk, Orrinbay ZZ9 1TT', '3B Ropewalk'],
    ['Shine Point Car Wash, Ringway, Tarrowby ZZ6 8RW', 'Shine Point Car Wash'],
  ])('%s is found as %s', (recorded, typed) => {
    expect(meet(recorded, typed)).toBe(true)
  })

  it.each([
    ['41 Quarry Lane, Kestrelford ZZ4 7AB', '43 Quarry Lane'],
    ['41 Quarry Lane, Kestrelford ZZ4 7AB', '43, ZZ4 7AB'],
    ['Flat 9, Tern Court', 'Flat 9, Mill Court'],
  ])('%s is not found as %s', (recorded, typed) => {
    expect(meet(recorded, typed)).toBe(false)
  })

  it('is seen among words by its postcode and its numbered street', () => {
    expect(addressesIn('Found at 41 Quarry Lane (ZZ4 7AB); 230 plants, 3 phones.')).toEqual([
      'ZZ47AB',
      '41 quarry lane',
    ])
    expect(addressesIn('He was 15 and slept by the park.')).toEqual([])
  })

  it('has one postcode however it is written', () => {
    const code = fc.tuple(fc.stringMatching(/^[A-Z]{1,2}\d[A-Z\d]?$/), fc.stringMatching(/^\d[A-Z]{2}$/))
    fc.assert(
      fc.property(code, fc.constantFrom('', ' '), ([out, inward], gap) => {
        expect(postcodesIn(`at ${out}${gap}${inward}`.toLowerCase())).toEqual([out + inward])
      }),
    )
  })
})
