import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { heard, sharedLetters, spelling } from './spelling'

describe('spelling', () => {
  it.each([
    ['khai', 'khai', 1],
    ['tyrese', 'tyreese', 6 / 7],
    ['jhon', 'john', 3 / 4],
    ['omar', 'umar', 3 / 4],
    ['', 'ali', 0],
    ['', '', 1],
  ])('of %s and %s is alike by %d', (a, b, alike) => {
    expect(spelling(a, b)).toBeCloseTo(alike)
  })

  it('does not depend on which word comes first, and is 1 only for the same word', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }), (a, b) => {
        expect(spelling(a, b)).toBe(spelling(b, a))
        expect(spelling(a, b) === 1).toBe(a === b)
      }),
    )
  })
})

describe('spelling by ear', () => {
  it.each([
    ['kai', 'khai', 7 / 8],
    ['yusuf', 'yousef', 5 / 6],
    ['osman', 'othman', 3 / 4],
    ['tomy', 'tommy', 4 / 5],
    ['minh', 'khanh', 3 / 5],
  ])('of %s and %s is alike by %d', (a, b, alike) => {
    expect(heard(a, b)).toBeCloseTo(alike)
    expect(heard(b, a)).toBeCloseTo(alike)
  })
})

describe('shared letters', () => {
  it.each([
    ['luong van khai', 'khai luong', 18 / 21],
    ['ali ali', 'ali', 6 / 9],
    ['tyrese', 'tyreese', 13 / 14],
    ['ardid', 'ardit', 4 / 5],
    ['van', 'tan', 0],
    ['', '', 0],
  ])('of %s and %s', (words, others, share) => {
    const split = (text: string) => text.split(' ').filter(Boolean)
    expect(sharedLetters(split(words), split(others))).toBeCloseTo(share)
  })
})
