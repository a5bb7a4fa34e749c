import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plate, platesIn } from './plate'

describe('a registration plate', () => {
  it.each([
    ['ZZ26 KST', 'ZZ26KST'],
    ['zz26kst', 'ZZ26KST'],
    ['z z 2 6 k s t', 'ZZ26KST'],
    ['ZZ26-KST', 'ZZ26KST'],
    ['a123 bcd', 'A123BCD'],
    ['ABC 123D', 'ABC123D'],
    ['AIZ 1234', 'AIZ1234'],
  ])('%s is %s', (written, same) => {
    expect(plate(written)).toBe(same)
  })

  it.each(['', 'Khai', '07700 900112', '41 Quarry Lane', 'ZZ4 7AB', '14/02/2010'])('%s is none', written => {
    expect(plate(written)).toBeUndefined()
  })

  it('is found among words, and other capitals are not', () => {
    const text =
      'Grey hatchback ZZ26 KST, white van ZZ24TRW (ZZ26 KST again); CAD 1142 at ZZ4 7AB, HF-AB12CDEF.'
    expect(platesIn(text)).toEqual(['ZZ26KST', 'ZZ24TRW'])
  })

  it('is the same however it is spaced', () => {
    const current = fc.stringMatching(/^[A-Z]{2}\d{2}[A-Z]{3}$/)
    fc.assert(
      fc.property(current, fc.constantFrom('', ' ', '-', '  '), (letters, gap) => {
        const spaced = `${letters.slice(0, 4)}${gap}${letters.slice(4)}`
        expect(plate(spaced.toLowerCase())).toBe(letters)
        expect(plate(letters)).toBe(letters)
      }),
    )
  })
})
