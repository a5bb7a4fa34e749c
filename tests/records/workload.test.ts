import { beforeAll, expect, it } from 'vitest'
import type { Actor } from '../../lib/domain/access/role'
import { clockAmong, partyAmong } from '../../lib/domain/clock/among'
import type { Only, Whose } from '../../lib/domain/clock/board'
import { addDays, dayOf } from '../../lib/domain/time/day'
import { newId } from '../../lib/platform/identity'
import { allocateCase } from '../../lib/records/allocations'
import { listCases } from '../../lib/records/cases'
import { readBoard } from '../../lib/records/clock-board'
import { restrictCase } from '../../lib/records/restriction'
import { workList } from '../../lib/records/work'
import { readWorkload } from '../../lib/records/workload'
import { busyCase } from '../cast/busy-case'
import { tellNurse } from '../cast/days-set'
import { handed } from '../cast/handed'
import { minutesAgo } from '../cast/kept-clocks'
import { accepted, must, recorded } from '../cast/whole-case'
import { twoOrganisations } from './setting'

/** The workload: each number is that of the list which it opens, for whoever looks. */

const { here, there, root } = twoOrganisations(
  {
    worker: ['practitioner'],
    colleague: ['practitioner'],
    author: ['practitioner'],
    lead: ['lead'],
    manager: ['manager'],
    auditor: ['auditor'],
  },
  { lead: ['lead'] },
)

beforeAll(async () => {
  await busyCase(here, here.worker, here.worker)
  const shared = await busyCase(here, here.worker, here.author)
  must(await allocateCase(here.lead, shared.caseId, newId(), here.colleague.id, handed))
  const told = await recorded(here.author)
  await accepted(here.lead, here.manager, told.caseId, here.colleague)
  must(await tellNurse(here.lead, told.caseId, minutesAgo(9), addDays(dayOf(new Date()), 1)))
  await root().query(`update case_clock set due_on = current_date - 1 where case_id = $1`, [told.caseId])
  const pages = { danger: { immediateDanger: 'yes' } }
  await accepted(here.lead, here.manager, (await recorded(here.author, { pages })).caseId)
  const hidden = await busyCase(here, here.colleague, here.author)
  const named = [here.lead.id, here.colleague.id]
  must(
    await restrictCase(here.manager, hidden.caseId, newId(), { why: 'Kin.', named, reviewOn: '2099-01-04' }),
  )
  const kept = await busyCase(here, here.worker, here.author)
  const only = { why: 'Kin.', named: [here.lead.id, here.worker.id], reviewOn: '2099-01-04' }
  must(await restrictCase(here.manager, kept.caseId, newId(), only))
  await root().query('update named_person set until = now() where case_id = $1 and account_id = $2', [
    kept.caseId,
    here.manager.id,
  ])
}, 120_000)

/** How many a list has, whole. */
const cases = async (actor: Actor, narrowed: { holder?: string; show?: 'danger' | 'unallocated' }) =>
  must(await listCases(actor, { ...narrowed, many: 'yes', page: 1 })).cases.length
const late = async (actor: Actor, whose: Whose, only?: Only) =>
  must(await readBoard(actor, { list: 'late', page: 1, whose, only: only ?? null, wrong: false })).counts.late
/** What the board says it is narrowed to, behind a number of the workload. */
const called = async (actor: Actor, only: Only) =>
  must(await readBoard(actor, { list: 'late', page: 1, whose: 'all', only, wrong: false })).only

/** Holds every number of somebody's workload to the list that it opens. */
async function agree(actor: Actor) {
  const read = must(await readWorkload(actor))
  for (const { id, held, danger, late: many } of read.people) {
    expect(await cases(actor, { holder: id })).toBe(held)
    expect(await cases(actor, { holder: id, show: 'danger' })).toBe(danger)
    expect(await late(actor, { person: id })).toBe(many)
  }
  const { nobody } = read
  expect(await cases(actor, { show: 'unallocated' })).toBe(nobody.held)
  expect(await cases(actor, { holder: 'nobody' })).toBe(nobody.held)
  expect(await cases(actor, { holder: 'nobody', show: 'danger' })).toBe(nobody.danger)
  expect(await late(actor, { person: 'nobody' })).toBe(nobody.late)
  for (const { clock, late: many } of read.clocks) expect(await late(actor, 'all', { clock })).toBe(many)
  for (const { party, late: many } of read.parties)
    expect(await late(actor, 'all', { waitsFor: party })).toBe(many)
  const all = await late(actor, 'all')
  expect(read.clocks.reduce((sum, each) => sum + each.late, 0)).toBe(all)
  expect(read.parties.reduce((sum, each) => sum + each.late, 0)).toBe(all)
  for (const { clock, nations } of read.clocks)
    expect(await called(actor, { clock })).toBe(clockAmong(clock, nations))
  for (const { party, nations } of read.parties)
    expect(await called(actor, { waitsFor: party })).toBe(`Waits for: ${partyAmong(party, nations)}`)
  for (const { list, waiting } of read.decisions)
    expect(must(await workList(actor, list, 1)).total).toBe(waiting)
  return read
}

it('has a number for everybody and everything, and each opens exactly what it counts', async () => {
  const read = await agree(here.lead)
  const of = (actor: Actor) => read.people.find(({ id }) => id === actor.id)
  expect(of(here.worker)?.held).toBe(2)
  expect(of(here.colleague)).toMatchObject({ name: here.colleague.name })
  expect(of(here.author)).toMatchObject({ held: 0, danger: 0, late: 0 })
  expect(of(here.worker)?.late).toBeGreaterThan(0)
  expect(read.nobody).toMatchObject({ held: 1, danger: 1 })
  expect(read.parties.map(({ party }) => party)).toContain('health')
  expect(read.decisions.map(({ list }) => list)).toEqual(['triage', 'to-agree', 'unallocated'])
})

it('calls what is late by the names of the nations whose cases it counts', async () => {
  await root().query(`update child_case set nation = 'Wales'`)
  const wales = await agree(here.lead)
  expect(wales.parties.every(({ nations }) => nations.join() === 'Wales')).toBe(true)
  await root().query(`update child_case set nation = 'England'`)
  expect((await agree(here.lead)).clocks.every(({ nations }) => nations.join() === 'England')).toBe(true)
})

it('counts a restricted case for whom it names, and for nobody else', async () => {
  const [lead, manager] = [await agree(here.lead), await agree(here.manager)]
  const held = (read: typeof lead) => read.people.reduce((sum, each) => sum + each.held, 0)
  expect(held(lead)).toBe(held(manager) + 1)
  expect(manager.decisions.map(({ list }) => list)).toEqual(['to-sign', 'to-agree', 'unallocated'])
})

it('is there for leads and managers, of their own organisation', async () => {
  for (const actor of [here.worker, here.auditor])
    expect(await readWorkload(actor)).toEqual({ ok: false, why: 'not-found' })
  const theirs = await agree(there.lead)
  expect(theirs.people).toEqual([])
  expect(theirs.clocks).toEqual([])
  expect(await cases(there.lead, { holder: here.worker.id })).toBe(0)
})
