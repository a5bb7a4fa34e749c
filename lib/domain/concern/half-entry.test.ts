import { describe, expect, it } from 'vitest'
import { problemsAt as at, enough, now } from '../../../tests/cast/enough-draft'
import type { Given } from '../../forms/given'
import { withItem } from './draft'
import { leftOpen } from './left-open'
import { concernParts } from './parts'

/** What happened, half written down in a concern: it is sent, and claims no more than somebody wrote. */

const entry = { known: 'seen', what: 'Got into a car.', 'when.precision': 'year', 'when.year': '2026' }
const sending = (given: Given) => withItem(enough, 'entries', { id: 'i', given })
const entryOf = (given: Given) => concernParts(sending(given), now).entries[0]
const says = (given: Given) => leftOpen(sending(given)).map(each => each.says)

describe('a blank in what happened', () => {
  it.each<[string, Given, object]>([
    ['how it is known', { ...entry, known: '' }, { known: 'not-recorded', what: entry.what }],
    ['who told it', { ...entry, known: 'told' }, { known: 'told', what: entry.what }],
    ['the child’s words', { ...entry, known: 'said' }, { known: 'said', what: entry.what }],
    ['what', { ...entry, what: '' }, { known: 'seen', what: 'What happened was not recorded.' }],
    ['when', { known: 'seen', what: 'A car.' }, { when: { precision: 'not-known' } }],
    [
      'all but words',
      { known: 'said', words: 'I owe them.' },
      { words: 'I owe them.', when: { precision: 'not-known' } },
    ],
  ])('claims nothing of %s', (_, given, careful) => {
    expect(at(sending(given))).toEqual([])
    expect(entryOf(given)).toMatchObject(careful)
    expect(entryOf(given)).not.toHaveProperty('source')
  })

  it.each<[string, string, object]>([
    ['exact', '3 6 2025', { precision: 'day', at: '2025-06-03' }],
    ['exact', '', { precision: 'not-known' }],
    ['day', ' 6 2025', { precision: 'month', at: '2025-06' }],
    ['', '3 6 2025', { precision: 'about', at: '2025-06-03' }],
    ['', '3 6 2025 17:40', { precision: 'exact', at: '2025-06-03T17:40' }],
    ['', '  2025', { precision: 'year', at: '2025' }],
    ['not-known', '', { precision: 'not-known' }],
    ['about', '3 6 2025', { precision: 'about', at: '2025-06-03' }],
  ])(
    'in a time that is “%s” of “%s” makes it no more precise than it was written',
    (precision, typed, when) => {
      const [day = '', month = '', year = '', time = ''] = typed.split(' ')
      const parts = { 'when.day': day, 'when.month': month, 'when.year': year, 'when.time': time }
      const given = { ...entry, ...parts, 'when.precision': precision }
      expect(at(sending(given))).toEqual([])
      expect(entryOf(given)?.when).toEqual(when)
    },
  )

  it('is not what is wrong: a day that is none, part of a date, one to come, or no such answer', () => {
    for (const wrong of [
      { 'when.precision': 'day', 'when.day': '31', 'when.month': '2', 'when.year': '2025' },
      { 'when.day': '3' },
      { 'when.precision': 'year', 'when.year': '2090' },
      { 'when.precision': 'constructor' },
      { known: 'not-recorded' },
      { what: 'x'.repeat(100_000) },
    ])
      expect(at(sending(wrong)), JSON.stringify(wrong)).toEqual(['entries/i'])
  })

  it('is told with what it counts as', () => {
    expect(says(entry)).toEqual([])
    expect(says({ what: 'A car.' })).toEqual([
      '1 entry: nobody has said yet how it is known. That is kept as not recorded.',
      '1 entry: nobody has said yet when it happened. That counts as not known.',
    ])
    expect(says({ ...entry, what: '', 'when.precision': 'exact' })).toEqual([
      '1 entry: what happened is kept as not recorded.',
      '1 entry: when it happened counts as known only as far as you wrote it.',
    ])
  })
})
