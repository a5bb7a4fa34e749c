import { expect, it } from 'vitest'
import { bareEntry } from '../../../tests/cast/bare-case'
import { sourceInWords } from './evidence'
import { shortly } from './told-by'

const from = (more: Parameters<typeof bareEntry>[1]) =>
  sourceInWords(bareEntry({ precision: 'not-known' }, more))

it('says of an entry its kind, who told it where somebody did, and who wrote it', () => {
  expect(from({ kind: 'visit', known: 'seen' })).toMatch(/^Visit; written by \S.+[^;]$/)
  const source = 'Ms Reid, a teacher at Glenfarrow Academy'
  expect(from({ kind: 'call', known: 'told', source })).toMatch(
    /^Call; told by Ms Reid, a teacher at Glenfarrow Academy; written by /,
  )
  expect(from({ kind: 'call', known: 'told' })).toMatch(/^Call; not recorded who told it; written by /)
  expect(from({ kind: null })).toMatch(/^Concern or body map; written by /)
})

it('shortens who told it after a whole word, and leaves a short one as it is', () => {
  const long = 'His neighbour on the second floor, who heard it from the caretaker, and he from the postman'
  expect(shortly(long)).toBe('his neighbour on the second floor, who heard it from the…')
  expect(shortly(` An aunt\nof his `)).toBe('an aunt of his')
  for (const source of [long, 'x'.repeat(200)]) expect(shortly(source).length).toBeLessThanOrEqual(61)
})
