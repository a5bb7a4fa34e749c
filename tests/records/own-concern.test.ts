import { afterAll, beforeAll, expect, it } from 'vitest'
import { tickedAbuse } from '../../lib/domain/abuse/ticked'
import type { Actor } from '../../lib/domain/access/role'
import { tickedKinds } from '../../lib/domain/exploitation/ticked'
import { noticed } from '../../lib/domain/indicator/noticed'
import { database, switchDatabase } from '../../lib/platform/database'
import { newId } from '../../lib/platform/identity'
import { openCase } from '../../lib/records/cases'
import { addEntry } from '../../lib/records/entries'
import { followConcern } from '../../lib/records/own-concerns'
import { addPerson, changePerson } from '../../lib/records/people'
import { foundOrganisation } from '../cast/organisation'
import { accepted, must, recorded, wordyDraft } from '../cast/whole-case'
import { freshDatabase } from '../database'

/** An author follows what they recorded themselves; what they ticked can be tied to an entry later. */

let close: () => Promise<void>
let here: Record<'author' | 'worker' | 'lead' | 'manager', Actor>
let stranger: Actor
const notFound = { ok: false, why: 'not-found' }

beforeAll(async () => {
  close = (await freshDatabase()).close
  const practitioners = { author: ['practitioner'], worker: ['practitioner'] } as const
  here = (await foundOrganisation('Here', { ...practitioners, lead: ['lead'], manager: ['manager'] })).people
  stranger = (await foundOrganisation('There', { author: ['practitioner'] })).people.author
})
afterAll(async () => {
  await switchDatabase(undefined)
  await close()
})

it('shows an author their entries and people as they wrote them, and nothing that others added', async () => {
  const draft = wordyDraft(where => `Own ${where}`)
  const { caseId } = await recorded(here.author, draft)
  const late = { name: 'Own later aunt', relationship: 'Her aunt' }
  must(await addPerson(here.author, caseId, newId(), { ...late, inform: 'safe' }))
  await accepted(here.lead, here.manager, caseId, here.worker)
  const { people } = must(await openCase(here.worker, caseId)).file
  for (const { id, version, name } of people.filter(each => each.name !== 'Own later aunt'))
    must(await changePerson(here.worker, caseId, newId(), { id, version }, { name: `Theirs, not ${name}` }))
  must(await addEntry(here.worker, caseId, newId(), { known: 'seen', what: 'Theirs, seen later.' }, []))
  must(await addPerson(here.worker, caseId, newId(), { name: 'Theirs, a driver' }))
  const own = must(await followConcern(here.author, caseId))
  expect(own.entries.map(each => [each.what, each.words, each.place])).toEqual([
    ['Own entry what', 'Own entry words', true],
    ['Own entry what', undefined, false],
  ])
  const lines = own.people.map(each => each.lines?.map(line => line.answered))
  expect(lines[0]).toEqual(
    expect.arrayContaining(['Own person name', 'Own person relationship', 'Own person informWhy', null]),
  )
  expect(lines[1]).toEqual(['Own later aunt', 'Her aunt', 'Safe to inform'])
  expect(JSON.stringify(own)).not.toContain('Theirs')
  for (const where of ['entry where', 'person phone', 'person address', 'child whereNow'])
    expect(JSON.stringify(own), where).not.toContain(`Own ${where}`)
  const changed = own.people[1]?.id ?? ''
  must(await changePerson(here.worker, caseId, newId(), { id: changed, version: 1 }, { name: 'Theirs now' }))
  expect(must(await followConcern(here.author, caseId)).people[1]).toEqual({ id: changed, lines: null })
  for (const actor of [here.worker, here.lead, stranger])
    expect(await followConcern(actor, caseId)).toEqual(notFound)
})

it('shows what was ticked as evidenced once an entry says so', async () => {
  const { caseId } = await recorded(here.author, {
    pages: {
      indicators: { indicators: ['entry-01b'] },
      elements: { types: ['exp-06c'], abuse: ['abuse-01'] },
    },
  })
  const entryOf = async () => {
    const { file } = must(await openCase(here.lead, caseId))
    const [sign] = noticed(file).flatMap(list => list.indicators)
    return [sign, tickedKinds(file)[0], tickedAbuse(file)[0]]
      .map(found => found?.evidence)
      .map(each => each?.map(e => e.entry?.id ?? null))
  }
  expect(await entryOf()).toEqual([[null], [null], [null]])
  const seen = [
    { kind: 'indicator', code: 'entry-01b' },
    { kind: 'exploitation', code: 'exp-06c' },
    { kind: 'abuse', code: 'abuse-01' },
  ] as const
  const entry = { known: 'seen', what: 'Plants in every room.', when: { precision: 'not-known' } } as const
  const { id } = must(await addEntry(here.author, caseId, newId(), entry, [...seen]))
  for (const each of await entryOf()) expect(each).toContain(id)
})

it('says which lead or manager has opened it, and when first: to its author alone, and never of a worker', async () => {
  const { caseId } = await recorded(here.author)
  const readBy = async () => must(await followConcern(here.author, caseId)).readBy
  expect(await readBy()).toEqual([])
  must(await openCase(here.lead, caseId))
  const [first] = await readBy()
  expect(first).toMatchObject({ name: here.lead.name, at: expect.any(Date) })
  must(await openCase(here.lead, caseId))
  await accepted(here.lead, here.manager, caseId, here.worker)
  must(await openCase(here.worker, caseId))
  must(await openCase(here.manager, caseId))
  expect((await readBy()).map(({ name }) => name)).toEqual([here.lead.name, here.manager.name])
  expect((await readBy())[0]).toEqual(first)
  const asked = (actor: Actor) =>
    database().$transaction(async tx => {
      await tx.$queryRaw`select 1 from app.enter(${actor.id}::uuid, ${caseId}::uuid)`
      return tx.$queryRaw<unknown[]>`select * from app.concern_read(${caseId}::uuid)`
    })
  expect(await asked(here.author)).toHaveLength(2)
  for (const actor of [here.worker, here.lead, stranger]) expect(await asked(actor)).toEqual([])
})
