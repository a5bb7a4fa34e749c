import { expect, it } from 'vitest'
import { bareEntry } from '../../../tests/cast/bare-case'
import { sourceInWords } from './evidence'

const from = (more: Parameters<typeof bareEntry>[1]) =>
  sourceInWords(bareEntry({ precision: 'not-known' }, more))

it('says of an entry its kind and who wrote it, and where to read who told it, without opening it', () => {
  expect(from({ kind: 'visit', known: 'seen' })).toMatch(/^Visit; written by \S.+[^;]$/)
  expect(from({ kind: 'call', known: 'told' })).toMatch(/^Call; written by .+; the entry says who told it$/)
  expect(from({ kind: null })).toMatch(/^Concern or body map; written by /)
})
