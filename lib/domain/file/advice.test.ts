import { expect, it } from 'vitest'
import { transcriptOf } from '../../forms/transcript'
import { adviceOf } from './advice'
import { removeForm } from './questions'

const answers = {
  force: 'Kestrelford Police',
  officer: 'DC Example 4471',
  reference: 'KP-2026-0042',
  when: '2026-11-20T10:00',
  advice: 'Delete it.\nWe hold a copy.',
}

it('reads police advice as a labelled list with its date in words, also as it was kept at first', () => {
  const { lines } = transcriptOf(removeForm, answers)
  const before = Object.values(answers).join('\n').replace('T10:00', ' 10:00')
  expect(adviceOf(before)).toEqual(lines)
  expect(adviceOf(lines)).toEqual(lines)
  expect(lines.map(({ asked }) => asked)).toContain('When did they advise it?')
  expect(lines.find(({ id }) => id === 'when')?.answered).toBe('20 November 2026, 10:00am')
})

it('keeps words that were kept in no such lines as they are', () => {
  expect(adviceOf('Delete it.')).toEqual([
    { id: 'advice', asked: 'What the police advised', answered: 'Delete it.' },
  ])
})
