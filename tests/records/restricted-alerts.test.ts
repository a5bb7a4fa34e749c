import { expect, it } from 'vitest'
import type { Actor } from '../../lib/domain/access/role'
import { newId } from '../../lib/platform/identity'
import { ask } from '../../lib/platform/transaction'
import { raiseDanger } from '../../lib/records/danger'
import { restrictCase } from '../../lib/records/restriction'
import { aboutColleague } from '../cast/about-colleague'
import { must, recorded } from '../cast/whole-case'
import { twoOrganisations } from './setting'

/** An alert about a case that is shut to somebody neither goes to them nor counts for them. */

const { here, root } = twoOrganisations({
  author: ['practitioner'],
  lead: ['lead'],
  second: ['lead'],
  manager: ['manager'],
  other: ['manager'],
})

const called = async (caseId: string) =>
  (
    await root().query('select distinct shown_to_id as id from alert_call where case_id = $1', [caseId])
  ).rows.map(row => row.id as string)
const waiting = async (actor: Actor) =>
  (await ask<{ n: number }>`select app.alerts_waiting(${actor.id}::uuid) as n`)[0]?.n

it('goes to the named people of a restricted case alone', async () => {
  const open = await recorded(here.author)
  must(await raiseDanger(here.lead, open.caseId, newId(), { why: 'Seen with him.' }))
  expect(await called(open.caseId)).toContain(here.second.id)

  const { caseId } = await recorded(here.author)
  const words = { why: 'A risk inside the organisation.', reviewOn: '2099-01-01' }
  must(await restrictCase(here.lead, caseId, newId(), { ...words, named: [here.manager.id] }))
  const before = await waiting(here.second)
  must(await raiseDanger(here.lead, caseId, newId(), { why: 'Threatened at school.' }))
  expect(await called(caseId)).toEqual([here.manager.id])
  expect(await waiting(here.second)).toBe(before)
})

it('goes from the start to nobody whom a concern is about, and at once to the others', async () => {
  const staff = { about: 'yes', who: here.second.id }
  const { caseId } = await aboutColleague(here.author, staff)
  const ids = await called(caseId)
  expect(ids.length).toBeGreaterThan(0)
  expect(ids).not.toContain(here.second.id)
  expect(ids).toContain(here.lead.id)
})

it('counts no more for whoever the case is shut to since', async () => {
  const pages = { danger: { immediateDanger: 'yes' }, child: { whereNow: 'At the library' } }
  const { caseId } = await recorded(here.author, { pages })
  expect(await called(caseId)).toContain(here.second.id)
  const before = (await waiting(here.second)) ?? 0
  expect(before).toBeGreaterThan(0)
  const words = { why: 'A risk inside the organisation.', reviewOn: '2099-01-01' }
  must(await restrictCase(here.lead, caseId, newId(), { ...words, named: [here.manager.id] }))
  expect(await waiting(here.second)).toBe(before - 1)
})

it('of a new concern that may be about a restricted child goes to whom that case names alone', async () => {
  const child = { name: 'Wenceslas Oakhanger', whereNow: 'At the canal' }
  const known = await recorded(here.author, { pages: { child } })
  const words = { why: 'A risk inside the organisation.', reviewOn: '2099-01-01', named: [here.manager.id] }
  must(await restrictCase(here.lead, known.caseId, newId(), words))
  const pages = {
    danger: { immediateDanger: 'yes' },
    child: { name: 'Venceslas Oakhanger', whereNow: 'At a weir' },
  }
  const { caseId } = await recorded(here.author, { pages })
  const ids = await called(caseId)
  expect(ids.length).toBeGreaterThan(0)
  for (const id of ids) expect([here.lead.id, here.manager.id]).toContain(id)
})
