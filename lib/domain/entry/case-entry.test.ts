import { describe, expect, it } from 'vitest'
import { entry } from '../../../tests/cast/case-file'
import { check } from '../../forms/check'
import type { Given } from '../../forms/given'
import { entryParts, formFor, givenOf, type WholeEntry } from './case-entry'
import { caseEntryForm } from './case-questions'

const now = { day: '2026-03-26', time: '09:30' }
const partsOf = (given: Given) => {
  const read = check(formFor(given), given, now)
  if (!read.ok) throw new Error(JSON.stringify(read.errors))
  return entryParts(read.answers)
}
const wrong = (given: Given) => {
  const read = check(formFor(given), given, now)
  return read.ok ? [] : Object.keys(read.errors)
}
const bare = { what: 'In the car.', 'when.precision': 'not-known' }

describe('the form of an entry', () => {
  it('asks for the child’s words and never how these are known', () => {
    expect(wrong({ ...bare, kind: 'words' })).toEqual(['words'])
    expect(partsOf({ ...bare, kind: 'words', words: 'I was tired.', known: 'told' }).entry).toMatchObject({
      kind: 'words',
      known: 'said',
      words: 'I was tired.',
    })
    expect(wrong({ ...bare, kind: 'call' })).toEqual(['known'])
    expect(wrong({ ...bare, kind: 'call', known: 'said' })).toEqual(['words'])
    expect(wrong({ ...bare, kind: 'visit', known: 'told' })).toEqual(['source'])
    expect(wrong({ ...bare, kind: 'fax', known: 'seen' })).toEqual(['kind'])
  })

  it('asks whom it is about only where there is somebody', () => {
    expect(partsOf({ ...bare, kind: 'call', known: 'seen' }).entry.people).toEqual([])
    const given = { ...bare, kind: 'call', known: 'seen', present: ['child', 'p1'], aboutWhom: ['p2'] }
    expect(partsOf(given).entry).toMatchObject({
      withChild: true,
      people: [
        { person: 'p1', part: 'present' },
        { person: 'p2', part: 'about' },
      ],
    })
  })

  it('keeps only what stands in a list that is open', () => {
    const given = { ...bare, kind: 'call', known: 'seen', acts: ['act-01'], purposes: ['purp-03'] }
    expect(partsOf({ ...given, bears: ['purposes'] }).ticked).toEqual([{ kind: 'purpose', code: 'purp-03' }])
    expect(partsOf(given).ticked).toEqual([])
  })

  it('shows an entry for a correction so that unchanged it says the same', () => {
    const whole: WholeEntry = {
      ...entry({ id: 'one', known: 'said', occurred: { precision: 'about', at: '2026-03-20' } }),
      kind: 'visit',
      words: 'He said I owe him.',
      language: 'Vietnamese',
      where: 'The flat',
      others: 'PC Olsen',
      topics: ['work'],
      files: [],
      withChild: true,
      people: [
        { person: 'p1', part: 'present' },
        { person: 'p1', part: 'about' },
      ],
      ticks: [
        { kind: 'indicator', code: 'entry-01b' },
        { kind: 'act', code: 'act-01' },
        { kind: 'exploitation', code: 'exp-06c' },
        { kind: 'abuse', code: 'abuse-04a' },
      ],
    }
    const { entry: said, ticked } = partsOf(givenOf(whole))
    const { what, known, words, language, where, others, topics, withChild, people } = whole
    expect(said).toEqual({
      kind: 'visit',
      when: whole.occurred,
      ...{ what, known, words, language, where, others, topics, withChild, people },
    })
    expect(ticked).toEqual(whole.ticks)
    expect(givenOf({ ...whole, kind: null })).toMatchObject({ kind: 'words' })
  })

  it('hides places from transcripts', () => {
    expect(caseEntryForm([]).questions.where.class).toBe('location')
  })
})
