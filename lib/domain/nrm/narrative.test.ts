import { expect, it } from 'vitest'
import { emptyCase, entry } from '../../../tests/cast/case-file'
import { khai } from '../../../tests/cast/khai'
import { draftNrm } from './draft'
import type { DraftedFile } from './drafted-file'

const wordsOf = (file: DraftedFile, key: string) =>
  draftNrm(file, new Date('2026-03-30T12:00:00Z')).lines.find(line => line.key === key)?.words

it('says who was there when the child was spoken to, and in no other account', () => {
  const people = khai.people.slice(0, 1)
  const [aunt] = people
  const there = { withChild: true, present: [aunt?.id ?? ''], others: 'An interpreter' }
  const told = {
    ...entry({ id: 'talk', topics: ['seen-with', 'work'], what: 'In a quiet room.' }),
    ...there,
  }
  const file = { ...emptyCase, people, entries: [told] }
  expect(wordsOf(file, 'interviewDetails')).toBe(
    `Date not known (seen): In a quiet room.\nThere: the child; ${aunt?.name} (${aunt?.relationship}); An interpreter.`,
  )
  expect(wordsOf(file, 'whatTheyHadToDo')).toBe('Date not known (seen): In a quiet room.')
})
