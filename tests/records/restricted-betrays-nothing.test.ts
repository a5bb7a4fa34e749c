import { beforeAll, describe, expect, it } from 'vitest'

import type { Actor } from '../../lib/domain/access/role'
import { boardListIds } from '../../lib/domain/clock/board'
import { database } from '../../lib/platform/database'
import { newId } from '../../lib/platform/identity'
import { allocatable } from '../../lib/records/allocations'
import { listCases, openCase } from '../../lib/records/cases'
import { readBoard } from '../../lib/records/clock-board'
import { seeDuty } from '../../lib/records/duty'
import { exportNrm } from '../../lib/records/exports'
import { changeFacts, openFacts } from '../../lib/records/facts'
import { findCases } from '../../lib/records/find'
import { inbox } from '../../lib/records/inbox'
import { settleMatch } from '../../lib/records/matches'
import { readNrm } from '../../lib/records/nrm'
import { followConcern } from '../../lib/records/own-concerns'
import { recordPathway } from '../../lib/records/pathway'
import { changeNamed, namePerson, restrictCase } from '../../lib/records/restriction'
import { answerLift, askToLift } from '../../lib/records/restriction-lift'
import { seeRestriction } from '../../lib/records/restriction-view'
import { readTrail } from '../../lib/records/trail'
import { compare, decide } from '../../lib/records/triage'
import { myWork } from '../../lib/records/work'
import { findable } from '../cast/findable'
import { putOnDuty } from '../cast/organisation'
import { caseOwnedTables } from '../cast/tables'
import { must, recorded, wholeCase } from '../cast/whole-case'
import { twoOrganisations, worklists } from './setting'

/** A restricted case is to everybody whom it does not name as if it were not there, in every list and every answer. */

const { here, root } = twoOrganisations({
  author: ['practitioner'],
  worker: ['practitioner'],
  duty: ['practitioner'],
  named: ['practitioner'],
  lead: ['lead'],
  other: ['lead', 'practitioner'],
  manager: ['manager'],
  boss: ['manager'],
  auditor: ['auditor'],
})
const outside = () => [here.other, here.boss, here.duty, here.author, here.worker]
const born = {
  birth: 'claimed',
  'dateOfBirth.day': '14',
  'dateOfBirth.month': '2',
  'dateOfBirth.year': '2010',
}
const typed = ['Khai Luong', 'Tommy', '14/02/2010', '07700900112', 'zz26 kst', '41 Quarry Lane']

const turnsOf = (duty: Awaited<ReturnType<typeof seeDuty>>) =>
  duty.ok && [duty.value.turns, duty.value.people]

/** Everything that a person can list, whole: words, order, counts and what lies on the next page. */
async function allLists(actor: Actor) {
  const shows = [undefined, 'mine', 'unallocated', 'danger', 'triage'] as const
  const lists: unknown[] = []
  for (const show of shows) for (const page of [1, 2, 3]) lists.push(await listCases(actor, { show, page }))
  for (const list of [null, ...boardListIds])
    lists.push(await readBoard(actor, { list, page: 1, whose: 'all', wrong: false }))
  for (const words of typed) lists.push(await findCases(actor, words))
  return [...lists, await inbox(actor), worklists(await myWork(actor)), turnsOf(await seeDuty(actor))]
}

const restrict = async (caseId: string) =>
  must(
    await restrictCase(here.lead, caseId, newId(), {
      why: 'Covert operation.',
      named: [here.manager.id, here.named.id],
      reviewOn: '2099-01-04',
    }),
  )

let mine: string
let near: string
beforeAll(async () => {
  await putOnDuty(here.duty)
  mine = (await recorded(here.author, { pages: { child: { name: 'Khai Luong Van', ...born } } })).caseId
  near = (await recorded(here.author, { pages: { child: { name: 'Khải Van Lương' } } })).caseId
  for (let count = 0; count < 26; count++)
    await recorded(here.named, { pages: { child: { name: `Khai Other${count}` } } })
})

describe('a case that was restricted', () => {
  let before: unknown[][]
  let hidden: { caseId: string; reference: string }
  beforeAll(async () => {
    before = await Promise.all(outside().map(allLists))
    hidden = await recorded(here.lead, findable)
    await restrict(hidden.caseId)
    const whole = await wholeCase({ ...here, author: here.named, worker: here.named })
    await restrict(whole.caseId)
    const danger = { pages: { danger: { immediateDanger: 'yes' }, child: { name: 'Khai Luong', ...born } } }
    await restrict((await recorded(here.named, danger)).caseId)
  })

  it('changes nothing in any list of anybody whom it does not name: no row, no count, no page', async () => {
    for (const [index, actor] of outside().entries())
      expect(await allLists(actor), actor.name).toEqual(before[index])
    const seen = JSON.stringify(await allLists(here.named))
    expect(seen).toContain(hidden.reference)
    expect(before.map(lists => JSON.stringify(lists).length).every(length => length > 500)).toBe(true)
  })

  it('is no possible match, and leaves room for those that are', async () => {
    const matches = async (actor: Actor) => must(await compare(actor, mine)).matches.map(each => each.caseId)
    expect(await matches(here.lead)).toContain(hidden.caseId)
    expect(await matches(here.other)).toEqual([near])
  })

  it('answers every door as a case that does not exist', async () => {
    const doors: ((actor: Actor, id: string) => Promise<unknown>)[] = [
      openCase,
      openFacts,
      (actor, id) => changeFacts(actor, id, newId(), 0, { went_missing: 'yes', went_missing_how: 'told' }),
      (actor, id) => recordPathway(actor, id, newId(), { step: 'step-14', event: 'done', answers: {} }),
      compare,
      allocatable,
      followConcern,
      readNrm,
      seeRestriction,
      (actor, id) => openCase(actor, id, 'location.reveal'),
      (actor, id) => openCase(actor, id, 'referral.print'),
      (actor, id) => exportNrm(actor, id, newId(), 'pdf'),
      (actor, id) => settleMatch(actor, id, newId()),
      (actor, id) => namePerson(actor, id, newId(), { who: actor.id, onCall: 'no' }),
      (actor, id) => changeNamed(actor, id, newId(), { who: here.lead.id, to: 'off' }),
      (actor, id) => askToLift(actor, id, newId(), { why: 'Let me in.' }),
      (actor, id) => answerLift(actor, id, newId(), 'lift'),
      (actor, id) => restrictCase(actor, id, newId(), { why: 'Mine.', named: [], reviewOn: '2099-01-04' }),
    ]
    for (const actor of outside())
      for (const door of doors)
        expect(await door(actor, hidden.caseId), actor.name).toEqual(await door(actor, newId()))
  })

  it('cannot be linked to by its reference, and the refusal is the one for a reference that is nowhere', async () => {
    const link = async (joinTo: string) =>
      decide(here.other, mine, newId(), 1, { outcome: 'joined', joinTo, reasons: 'Same.', reply: 'Same.' })
    expect(await link(hidden.reference)).toEqual(await link('HF-00000000'))
  })

  it('has no row in any table for them, when nothing but the database decides', async () => {
    const tables = await caseOwnedTables(root())
    const shut = (await root().query('select id from child_case where restricted')).rows.map(row => row.id)
    const counts = (actor: Actor) =>
      database().$transaction(async tx => {
        await tx.$queryRaw`select 1 from app.enter(${actor.id}::uuid, null)`
        const [{ n = -1 } = {}] = await tx.$queryRaw<{ n: number }[]>`
          select (select count(*) from child_case where id = any(${shut}::uuid[]))::int
               + (select count(*) from child where case_id = any(${shut}::uuid[]))::int
               + (select count(*) from entry where case_id = any(${shut}::uuid[]))::int
               + (select count(*) from concern where case_id = any(${shut}::uuid[]))::int
               + (select count(*) from person where case_id = any(${shut}::uuid[]))::int
               + (select count(*) from fingerprint where case_id = any(${shut}::uuid[]))::int
               + (select count(*) from restriction where case_id = any(${shut}::uuid[]))::int
               + (select count(*) from named_person where case_id = any(${shut}::uuid[]))::int
               + (select count(*) from sighting where case_id = any(${shut}::uuid[]))::int
               + (select count(*) from step_event where case_id = any(${shut}::uuid[]))::int
               + (select count(*) from entry_person where case_id = any(${shut}::uuid[]))::int
               + (select count(*) from alert where case_id = any(${shut}::uuid[]))::int
               + (select count(*) from alert_call where case_id = any(${shut}::uuid[]))::int
               + (select count(*) from cover_told where case_id = any(${shut}::uuid[]))::int
               + (select count(*) from nrm_standing where case_id = any(${shut}::uuid[]))::int
               + (select count(*) from fact_version where case_id = any(${shut}::uuid[]))::int
               + (select count(*) from export where case_id = any(${shut}::uuid[]))::int
               + (select count(*) from restricted_match)::int as n`
        return n
      })
    expect(tables.length).toBe(43)
    expect(shut.length).toBe(3)
    expect(await counts(here.manager)).toBeGreaterThan(20)
    for (const actor of [...outside(), here.auditor]) expect(await counts(actor), actor.name).toBe(0)
  })

  it('stands in the trail by its reference alone, and the refusals with it', async () => {
    await openCase(here.other, hidden.caseId)
    const { lines } = must(
      await readTrail(here.auditor, { page: 1, reference: hidden.reference, action: 'case.restrict' }),
    )
    expect(lines.map(each => each.sentence)).toContain(
      `${here.lead.name} changed to whom case ${hidden.reference} is open.`,
    )
    expect(lines.some(each => each.refused)).toBe(true)
    const told = JSON.stringify(lines)
    for (const word of ['Covert', 'Khai', 'Tommy', 'Quarry', here.named.id]) expect(told).not.toContain(word)
  })
})
