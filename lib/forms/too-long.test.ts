import { expect, it } from 'vitest'
import { isTooLongToKeep, longestKept, tooLongToKeep } from './too-long'

it('keeps what is a little too long for its question, and nothing that would take minutes to draw again', () => {
  const of = (length: number) => isTooLongToKeep(['short', 'x'.repeat(length)])
  expect([of(20_000), of(longestKept), of(longestKept + 1), of(5_242_880)]).toEqual([
    false,
    false,
    true,
    true,
  ])
  expect(isTooLongToKeep([['a', 'x'.repeat(longestKept + 1)]])).toBe(true)
  expect(isTooLongToKeep([])).toBe(false)
  expect(tooLongToKeep).toContain('100,000 characters')
})
