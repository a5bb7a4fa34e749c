import { expect, it } from 'vitest'
import { readPage } from '../../forms/read'
import { formNow } from '../time/now'
import { askedFacts } from './catalogue'
import { entriesField, namedEntries } from './named-entries'
import { factForm, questionOf } from './questions'

const now = formNow(new Date('2026-03-28T08:00:00Z'))
const entry = '0199a3c1-0000-7000-8000-000000000001'
const given = { age_doubted: 'yes', age_doubted_how: 'told' }
/** What stood on the page: every fact, and these parts of the one that is answered. */
const asked = (...parts: string[]) =>
  [...askedFacts.map(questionOf), ...parts.map(part => `age_doubted_${part}`)].join(' ')

const posted = (more: Record<string, string>) => {
  const data = new FormData()
  for (const [name, value] of Object.entries({ ...given, ...more })) data.set(name, value)
  return factForm(namedEntries(data))
}

it('takes a “yes” on a case that has no entry yet: nothing is still to be asked that cannot be', () => {
  const form = posted({ [entriesField]: '' })
  expect(readPage(form, given, now, asked('how', 'since', 'words'))).toMatchObject({ ok: true })
  expect(readPage(form, given, now, asked())).toMatchObject({ ok: false })
})

it('asks which entry shows it where there are some, and takes the one that was named', () => {
  const named = { age_doubted_entry: entry }
  const form = posted({ [entriesField]: 'some', ...named })
  expect(readPage(form, given, now, asked('how', 'since', 'words'))).toMatchObject({ ok: false })
  const read = readPage(form, { ...given, ...named }, now, asked('how', 'since', 'words', 'entry'))
  expect(read).toMatchObject({ ok: true, answers: named })
})
