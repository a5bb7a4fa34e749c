import { expect, it } from 'vitest'
import { unsafeToTell } from '../../lib/domain/case/heading'
import { givenOf } from '../../lib/domain/entry/case-entry'
import { formNow } from '../../lib/domain/time/now'
import { newId } from '../../lib/platform/identity'
import { openCase } from '../../lib/records/cases'
import { recordConcern } from '../../lib/records/concerns'
import { keepItem } from '../../lib/records/drafts'
import { followConcern } from '../../lib/records/own-concerns'
import { enough, keptDraft } from '../cast/kept-draft'
import { must } from '../cast/whole-case'
import { writing } from './setting'

/** A concern is sent with whatever was left half-filled in it: the record says that it was not answered. */

const { here } = writing()

async function halfFilled() {
  const child = { ...enough.child, birth: 'verified', 'phone.notKnown': 'yes' }
  const id = await keptDraft(here.author, { ...enough, child })
  const keep = async (list: 'people' | 'entries', ...all: Record<string, string>[]) => {
    for (const given of all) must(await keepItem(here.author, id, list, newId(), given))
  }
  await keep('people', { name: 'Mr Hale' }, { suspected: 'yes', relationship: 'driver' }, { name: ' ' }, {})
  await keep('entries', { what: 'Got into a car.' }, { known: 'said', words: 'I owe them.' }, { what: '' })
  return must(await recordConcern(here.author, id, formNow(new Date()))).caseId
}

it('keeps half-filled people and entries as not recorded, and nothing of empty ones', async () => {
  const { file } = must(await openCase(here.author, await halfFilled()))
  const people = file.people.map(({ name, relationship, inform, suspected }) => [
    name,
    relationship,
    inform,
    suspected,
  ])
  expect(people.sort()).toEqual([
    ['Mr Hale', 'Not recorded who they are to the child', 'not-decided', null],
    ['Name not recorded', 'driver', 'not-decided', true],
  ])
  const entries = file.entries.map(({ known, what, words, occurred }) => [
    known,
    what,
    words,
    occurred.precision,
  ])
  expect(entries.sort()).toEqual([
    ['not-recorded', 'Got into a car.', undefined, 'not-known'],
    ['said', 'What happened was not recorded.', 'I owe them.', 'not-known'],
  ])
  expect(file.child).toMatchObject({ birthStatus: 'unknown', dateOfBirth: null })
})

it('warns of each of them: whoever nobody decided about is not informed', async () => {
  const { file } = must(await openCase(here.author, await halfFilled()))
  expect(unsafeToTell(file).sort()).toEqual([
    'Mr Hale (Not recorded who they are to the child)',
    'Name not recorded (driver)',
  ])
})

it('keeps what was asked and answered as it was: a blank stays blank', async () => {
  const caseId = await halfFilled()
  const own = must(await followConcern(here.author, caseId))
  const lines = own.people.map(({ lines: each }) => each?.map(({ id, answered }) => [id, answered]))
  expect(lines.sort()).toEqual([
    [['name', 'Mr Hale']],
    [
      ['relationship', 'driver'],
      ['suspected', 'Yes'],
    ],
  ])
  expect(own.transcript.lines.find(({ id }) => id === 'birth')?.answered).toContain('reliable record')
})

it('asks whoever puts such an entry right how it is known', async () => {
  const { file } = must(await openCase(here.author, await halfFilled()))
  const entry = file.entries.find(({ known }) => known === 'not-recorded')
  if (!entry) throw new Error('No entry says that it is not recorded how it is known.')
  const whole = { ...entry, withChild: false, people: [], ticks: [], files: [] }
  expect(givenOf(whole)).not.toHaveProperty('known')
})
