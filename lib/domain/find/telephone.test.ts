import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { telephone, telephonesIn } from './telephone'

describe('a telephone number', () => {
  it.each([
    '07700 900112',
    '07700900112',
    '+447700900112',
    '+44 7700 900112',
    '+44 (0)7700 900 112',
    '0044 7700 900112',
    '(07700) 900-112',
    '07700.900.112',
  ])('%s is one and the same', written => {
    expect(telephone(written)).toBe('+447700900112')
  })

  it.each([
    ['028 9649 6150', '+442896496150'],
    ['01632 96014', '+44163296014'],
    ['+84 912 345 678', '+84912345678'],
    ['0084912345678', '+84912345678'],
    ['+1 (202) 555-0143', '+12025550143'],
  ])('%s is %s', (written, number) => {
    expect(telephone(written)).toBe(number)
  })

  it.each([
    '',
    '999',
    '14/02/2010',
    '2010-02-14',
    '0',
    '+44',
    '07700',
    'Words',
    '0770 call me',
    '230 plants',
  ])('%s is none', written => {
    expect(telephone(written)).toBeUndefined()
  })

  it('is found in a text, each once, and leaves the rest', () => {
    const text = 'Rang from 07700 900112, later +44 7700 900112 and 01632 960145; born 14/02/2010.'
    expect(telephonesIn(text).numbers).toEqual(['+447700900112', '+441632960145'])
    expect(telephonesIn('Khai 07700 900112').rest.trim()).toBe('Khai')
  })

  it('is the same however it is spaced, and is its own writing', () => {
    const digits = fc.stringMatching(/^[1-9]\d{9}$/)
    const gap = fc.constantFrom('', ' ', '-', '.')
    fc.assert(
      fc.property(
        digits,
        gap,
        fc.constantFrom('0', '+44', '+44 ', '0044', '+44(0)'),
        (number, between, lead) => {
          const spaced = `${lead}${number.slice(0, 4)}${between}${number.slice(4)}`
          expect(telephone(spaced)).toBe(`+44${number}`)
          expect(telephone(`+44${number}`)).toBe(`+44${number}`)
          expect(telephonesIn(`on ${spaced} today`).numbers).toEqual([`+44${number}`])
        },
      ),
    )
  })
})
