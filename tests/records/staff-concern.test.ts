import { beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '../../lib/domain/access/role'
import { boardListIds } from '../../lib/domain/clock/board'
import { clocksOf } from '../../lib/domain/step/clocks'
import { nextSteps } from '../../lib/domain/step/next'
import { officerSheet } from '../../lib/domain/step/officer-sheet'
import { formNow } from '../../lib/domain/time/now'
import { database } from '../../lib/platform/database'
import { newId } from '../../lib/platform/identity'
import { listCases, openCase } from '../../lib/records/cases'
import { readBoard } from '../../lib/records/clock-board'
import { exportNrm } from '../../lib/records/exports'
import { findCases } from '../../lib/records/find'
import { inbox } from '../../lib/records/inbox'
import { readNrm } from '../../lib/records/nrm'
import { followConcern } from '../../lib/records/own-concerns'
import { namePerson } from '../../lib/records/restriction'
import { answerLift, askToLift } from '../../lib/records/restriction-lift'
import { seeRestriction } from '../../lib/records/restriction-view'
import { recordStep } from '../../lib/records/steps'
import { readTrail } from '../../lib/records/trail'
import { compare } from '../../lib/records/triage'
import { myWork } from '../../lib/records/work'
import { aboutColleague, canary } from '../cast/about-colleague'
import { putOnDuty } from '../cast/organisation'
import { caseOwnedTables } from '../cast/tables'
import { must, recorded } from '../cast/whole-case'
import { twoOrganisations, worklists } from './setting'

/** A concern about two colleagues: neither ever sees it, whatever their role, and the others who must know do. */

const { here, root } = twoOrganisations({
  author: ['practitioner'],
  accused: ['practitioner', 'lead', 'manager', 'auditor', 'administrator'],
  second: ['practitioner', 'lead', 'manager', 'auditor', 'administrator'],
  lead: ['lead'],
  manager: ['manager'],
  worker: ['practitioner'],
  auditor: ['auditor'],
})
const notFound = { ok: false, why: 'not-found' }
let other: string
let about: { caseId: string; reference: string; state: string }
let before: { [nick: string]: unknown[] }
const both = ['accused', 'second'] as const

const typed = [canary, '07700900177', '3 Canary Wharfside']
/** Everything the accused can list, the trail with it, as their roles open it. */
async function allLists(actor: Actor) {
  const lists: unknown[] = []
  for (const show of [undefined, 'mine', 'unallocated', 'danger', 'triage'] as const)
    lists.push(await listCases(actor, { show, page: 1 }))
  for (const list of [null, ...boardListIds])
    lists.push(await readBoard(actor, { list, page: 1, whose: 'all', wrong: false }))
  for (const words of typed) lists.push(await findCases(actor, words))
  const matches = must(await compare(actor, other)).matches
  return [...lists, matches, await inbox(actor), worklists(await myWork(actor))]
}

beforeAll(async () => {
  for (const nick of both) await putOnDuty(here[nick])
  other = (await recorded(here.worker, { pages: { child: { name: canary } } })).caseId
  before = { accused: await allLists(here.accused), second: await allLists(here.second) }
  const who = both.map(nick => here[nick].id)
  about = await aboutColleague(here.author, { about: 'maybe', who, work: 'Social worker' })
})

describe.each(both)('a colleague whom it is about, %s', nick => {
  it('finds nothing of it in any list, count, search or match, with every role there is, and on duty', async () => {
    expect(await allLists(here[nick])).toEqual(before[nick])
    expect(JSON.stringify(await allLists(here.lead))).toContain(about.reference)
  })

  it('is answered by every door as if there were no such case, also once named or given it', async () => {
    const row = [newId(), here.lead.organisationId, about.caseId, here[nick].id, here.lead.id]
    await root().query(`insert into allocation values ($1, $2, $3, $4, $5, now(), null)`, row)
    const name = 'insert into named_person (id, organisation_id, case_id, account_id, written_by_id, "from")'
    await root().query(`${name} values ($1, $2, $3, $4, $5, now())`, row)
    const doors: ((actor: Actor, id: string) => Promise<unknown>)[] = [
      openCase,
      followConcern,
      compare,
      readNrm,
      seeRestriction,
      (actor, id) => exportNrm(actor, id, newId(), 'json'),
      (actor, id) => openCase(actor, id, 'referral.print'),
      (actor, id) => askToLift(actor, id, newId(), { why: 'No.' }),
    ]
    for (const door of doors)
      expect(await door(here[nick], about.caseId)).toEqual(await door(here[nick], newId()))
    expect(await allLists(here[nick])).toEqual(before[nick])
    await root().query('delete from named_person where account_id = $1', [here[nick].id])
  })

  it('reads nothing of it in the trail, where another auditor reads its reference', async () => {
    const reads = async (actor: Actor) =>
      must(await readTrail(actor, { page: 1, reference: about.reference })).lines.length
    expect(await reads(here.auditor)).toBeGreaterThan(3)
    expect(await reads(here[nick])).toBe(0)
    const everything = JSON.stringify(must(await readTrail(here[nick], { page: 1 })))
    expect(everything).not.toContain(about.reference)
  })

  it('has no row of it in any table, when nothing but the database decides', async () => {
    const tables = await caseOwnedTables(root())
    const seen = await database().$transaction(async tx => {
      await tx.$queryRaw`select 1 from app.enter(${here[nick].id}::uuid, null)`
      const [row] = await tx.$queryRaw<{ n: number }[]>`
        select (select count(*) from child_case where id = ${about.caseId}::uuid)::int
             + (select count(*) from child where case_id = ${about.caseId}::uuid)::int
             + (select count(*) from concern where case_id = ${about.caseId}::uuid)::int
             + (select count(*) from kept_from where case_id = ${about.caseId}::uuid)::int
             + (select count(*) from named_person where case_id = ${about.caseId}::uuid)::int
             + (select count(*) from allocation where case_id = ${about.caseId}::uuid)::int
             + (select count(*) from audit_event where case_id = ${about.caseId}::uuid)::int as n`
      return row?.n
    })
    expect(tables).toContain('kept_from')
    expect(seen).toBe(0)
  })
})

describe('everybody else', () => {
  it('the leads and managers see it, restricted from the start; its author sees that it was received', async () => {
    expect(about.state).toBe('received')
    for (const actor of [here.lead, here.manager])
      expect(must(await openCase(actor, about.caseId)).facts.restriction).toBe('named')
    for (const actor of [here.author, here.worker])
      expect(await openCase(actor, about.caseId)).toEqual(notFound)
    const own = must(await followConcern(here.author, about.caseId))
    expect(own.stage).toBe('received')
    for (const nick of both) expect(JSON.stringify(own.transcript)).toContain(here[nick].name)
    const { named, others } = must(await seeRestriction(here.lead, about.caseId))
    expect(named.map(each => each.id).sort()).toEqual([here.lead.id, here.manager.id].sort())
    for (const nick of both) {
      expect(others.map(each => each.id)).not.toContain(here[nick].id)
      const accused = { who: here[nick].id, onCall: 'no' as const }
      expect(await namePerson(here.lead, about.caseId, newId(), accused)).toMatchObject({ why: 'cannot' })
    }
  })

  it('cannot lift a restriction of a case that is about a colleague', async () => {
    must(await askToLift(here.lead, about.caseId, newId(), { why: 'It is over.' }))
    expect(await answerLift(here.manager, about.caseId, newId(), 'lift')).toMatchObject({ why: 'cannot' })
  })

  it('go to the designated officer: a step, a clock of one working day in England, and a paper without places', async () => {
    const { file } = must(await openCase(here.lead, about.caseId))
    const now = new Date()
    expect(nextSteps(file, now).map(step => step.id)).toContain('designated-officer')
    expect(clocksOf(file).find(({ clock }) => clock.id === 'designated-officer')).toMatchObject({
      metAt: null,
    })
    expect(clocksOf({ ...file, nation: 'Wales' })).toEqual([])
    const paper = JSON.stringify(officerSheet(file, now))
    expect(paper).toContain([here.accused.name, here.second.name].sort().join('; '))
    expect(paper).toContain('LADO')
    for (const place of ['Wharfside', '900177']) expect(paper).not.toContain(place)
    const answers = { how: 'phone', when: `${formNow(now).day}T00:00` }
    const sent = { step: 'designated-officer' as const, event: 'sent' as const, answers }
    must(await recordStep(here.lead, about.caseId, newId(), sent))
    const after = must(await openCase(here.lead, about.caseId)).file
    expect(clocksOf(after).find(({ clock }) => clock.id === 'designated-officer')?.metAt).not.toBeNull()
    expect(await recordStep(here.lead, other, newId(), sent)).toMatchObject({ why: 'cannot' })
  })
})
