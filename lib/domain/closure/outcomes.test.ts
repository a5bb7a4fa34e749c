import { expect, it } from 'vitest'
import { check } from '../../forms/check'
import { historyOf } from './history'
import { closureOutcomes, outcomeInWords } from './outcomes'
import { closureForm } from './questions'

const now = { day: '2026-12-01', time: '09:00' }

it('asks for four texts and one outcome, each required, with nothing chosen beforehand', () => {
  const read = check(closureForm, {}, now)
  expect(read.ok ? [] : Object.keys(read.errors)).toEqual([
    'concern',
    'followed',
    'decisions',
    'main',
    'outcome',
  ])
})

it('names each outcome once, and keeps a code that it no longer knows', () => {
  expect(new Set(closureOutcomes.map(({ label }) => label)).size).toBe(closureOutcomes.length)
  for (const { id, label } of closureOutcomes) expect(outcomeInWords(id)).toBe(label)
  expect(outcomeInWords('from-later')).toBe('from-later')
})

it('tells what was answered, the newest first, and nothing of what waits', () => {
  const at = (hour: number) => new Date(`2026-12-01T${hour}:00:00Z`)
  const asked = { by: 'Ines', byMe: false, outcome: 'other', lines: [] }
  const decided = (word: 'closed' | 'returned' | 'withdrawn', hour: number) => ({
    word,
    by: 'Milo',
    at: at(hour),
    comment: word === 'returned' ? 'Who rings her?' : null,
    open: word === 'closed' ? ['Flag: go in twos'] : null,
  })
  const closings = [
    { ...asked, id: 'waits', at: at(16), decision: null },
    { ...asked, id: 'closed', at: at(12), decision: decided('closed', 13) },
    { ...asked, id: 'returned', at: at(10), decision: decided('returned', 11) },
  ]
  const told = historyOf(closings, [{ id: 'again', by: 'Ines', at: at(15), why: 'She rang.' }])
  expect(told.map(({ id, title }) => [id, title])).toEqual([
    ['again', 'Reopened'],
    ['closed', 'Closed: Something else'],
    ['returned', 'Returned: Something else'],
  ])
  expect(told.map(({ open }) => open)).toEqual([null, ['Flag: go in twos'], null])
  expect(told[2]).toMatchObject({ words: 'Who rings her?', by: expect.stringContaining('Returned by Milo') })
})
