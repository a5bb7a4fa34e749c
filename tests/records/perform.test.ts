import type { Client } from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { beginSession, readSession } from '../../lib/auth/sessions'
import type { Actor } from '../../lib/domain/access/role'
import { formNow } from '../../lib/domain/time/now'
import { database, switchDatabase } from '../../lib/platform/database'
import { newId } from '../../lib/platform/identity'
import { allocatable, allocateCase } from '../../lib/records/allocations'
import { openCase } from '../../lib/records/cases'
import { recordConcern } from '../../lib/records/concerns'
import { discardDraft, keepItem, keepPage, openDraft, startConcern } from '../../lib/records/drafts'
import { endDuty } from '../../lib/records/duty'
import { addEntry } from '../../lib/records/entries'
import { exportNrm } from '../../lib/records/exports'
import { heldForm, keepForm } from '../../lib/records/kept-forms'
import { editNrm, readNrm, signNrm } from '../../lib/records/nrm'
import { followConcern } from '../../lib/records/own-concerns'
import { changePerson } from '../../lib/records/people'
import { perform, refuse } from '../../lib/records/perform'
import { answerQuestion } from '../../lib/records/questions'
import { compare, decide } from '../../lib/records/triage'
import { handed } from '../cast/handed'
import { foundOrganisation } from '../cast/organisation'
import { connected, superuserUrl } from '../cast/tables'
import { must, recorded } from '../cast/whole-case'
import { freshDatabase } from '../database'

/** The one door: what it lets through, what it answers to everybody else, and what the trail keeps of both. */

let close: () => Promise<void>
let root: Client
let here: Record<'author' | 'stranger' | 'lead' | 'manager' | 'auditor', Actor>
let there: Record<'lead', Actor>
let caseId: string
let before = 0

beforeAll(async () => {
  const fresh = await freshDatabase()
  close = fresh.close
  root = await connected(superuserUrl(fresh.appUrl))
  const practitioners = { author: ['practitioner'], stranger: ['practitioner'] } as const
  const overseers = { lead: ['lead'], manager: ['manager'], auditor: ['auditor'] } as const
  here = (await foundOrganisation('Here', { ...practitioners, ...overseers })).people
  there = (await foundOrganisation('There', { lead: ['lead', 'manager', 'practitioner'] })).people
  caseId = (await recorded(here.author)).caseId
})
afterAll(async () => {
  await root?.end()
  await switchDatabase(undefined)
  await close()
})

const count = async () => (await root.query('select count(*)::int as n from audit_event')).rows[0].n as number
beforeEach(async () => {
  before = await count()
})

/** The events since the test began, in the order of the shards. */
async function events() {
  const { rows } = await root.query(
    `select actor_id as who, action, outcome, case_id as "caseId", detail from audit_event
      order by at desc, shard, seq desc limit $1`,
    [(await count()) - before],
  )
  return rows
}
const notFound = { ok: false, why: 'not-found' }

describe('a stranger', () => {
  it('of the same organisation finds nothing, and the trail remembers once', async () => {
    expect(await openCase(here.stranger, caseId)).toEqual(notFound)
    const told = { who: here.stranger.id, action: 'case.open', outcome: 'refused', caseId, detail: {} }
    expect(await events()).toEqual([told])
  })

  it('of another organisation is told the same, and their trail does not learn that the case exists', async () => {
    expect(await openCase(there.lead, caseId)).toEqual(notFound)
    expect(await openCase(there.lead, newId())).toEqual(notFound)
    const told = { who: there.lead.id, action: 'case.open', outcome: 'refused', caseId: null, detail: {} }
    expect(await events()).toEqual([told, told])
  })

  it('who is disabled or was never here finds nothing at all', async () => {
    const ghost = { ...here.lead, id: newId() }
    await root.query('update account set disabled_at = now() where id = $1', [here.manager.id])
    expect(await openCase(here.manager, caseId)).toEqual(notFound)
    expect(await openCase(ghost, caseId)).toEqual(notFound)
    await root.query('update account set disabled_at = null where id = $1', [here.manager.id])
    expect((await openCase(here.manager, caseId)).ok).toBe(true)
  })
})

describe('the trail', () => {
  it('has one event of a thing done', async () => {
    expect((await openCase(here.lead, caseId)).ok).toBe(true)
    expect(await events()).toEqual([
      { who: here.lead.id, action: 'case.open', outcome: 'done', caseId, detail: {} },
    ])
  })

  it('says nothing of a draft kept, and does of one refused', async () => {
    const { id } = must(await startConcern(here.author, newId()))
    before = await count()
    must(await keepPage(here.author, id, 'worry', { whatWorries: 'Thin, and afraid of the phone.' }))
    must(await openDraft(here.author, id))
    expect(await events()).toEqual([])
    expect(await keepPage(here.auditor, id, 'worry', {})).toEqual(notFound)
    expect(await events()).toMatchObject([{ who: here.auditor.id, action: 'draft.keep', outcome: 'refused' }])
  })

  it('keeps a refusal from inside the work, of which nothing else stays', async () => {
    const id = newId()
    const refused = await perform(here.lead, 'case.open', { case: caseId }, async ({ tx, at, note }) => {
      note({ added: true })
      const mine = { organisationId: here.lead.organisationId, caseId, writtenById: here.lead.id }
      await tx.sighting.create({ data: { id, ...mine, kind: 'act', code: 'act-01', writtenAt: at } })
      return refuse({ why: 'cannot', says: 'Not like this.' })
    })
    expect(refused).toEqual({ ok: false, why: 'cannot', says: 'Not like this.' })
    expect((await root.query('select 1 from sighting where id = $1', [id])).rowCount).toBe(0)
    expect(await events()).toMatchObject([
      { action: 'case.open', outcome: 'refused', detail: { why: 'cannot' } },
    ])
  })

  it('has nothing of work that broke, and nor have the tables', async () => {
    const broken = perform(here.lead, 'case.open', { case: caseId }, async ({ tx }) => {
      await tx.case.update({ where: { id: caseId }, data: { nation: 'Wales' } })
      throw new Error('Broken.')
    })
    await expect(broken).rejects.toThrow('Broken.')
    expect(await events()).toEqual([])
    const { rows } = await root.query('select nation from child_case where id = $1', [caseId])
    expect(rows).toEqual([{ nation: 'England' }])
  })
})

describe('roles taken away', () => {
  it('are gone at the next request of the same session', async () => {
    const sid = await database().$transaction(tx => beginSession(tx, new Date(), here.lead.id, 'full'))
    const asks = async () => (await readSession(sid))?.actor ?? here.stranger
    expect((await openCase(await asks(), caseId)).ok).toBe(true)
    await root.query("update account_role set role = 'practitioner' where account_id = $1", [here.lead.id])
    expect(await openCase(await asks(), caseId)).toEqual(notFound)
    expect(await openCase(here.lead, caseId), 'even when the caller still claims them').toEqual(notFound)
    await root.query("update account_role set role = 'lead' where account_id = $1", [here.lead.id])
    expect((await openCase(await asks(), caseId)).ok).toBe(true)
  })
})

describe('an id that is none', () => {
  const ids = [
    '',
    'x',
    '../etc',
    '1',
    "' or 1=1 --",
    '\u0000',
    'null',
    '[object Object]',
    `${newId()} `,
    newId().toUpperCase(),
  ]

  it.each(ids)('%j is not found, whatever it is for', async id => {
    const { author, lead, manager } = here
    const key = newId()
    const words = { reasons: 'Because.', reply: 'Thank you.' }
    const kept = { form: 'person', caseId, about: `${id}.` }
    const asked: Promise<unknown>[] = [
      ...[openCase, followConcern, compare, readNrm, allocatable].map(ask => ask(lead, id)),
      openDraft(author, id),
      keepPage(author, id, 'worry', {}),
      keepItem(author, id, 'entries', key, {}),
      discardDraft(author, newId(), id),
      recordConcern(author, id, formNow(new Date())),
      startConcern(author, id),
      decide(lead, id, key, 1, { outcome: 'accepted', ...words }),
      addEntry(lead, id, key, {}, []),
      addEntry(lead, caseId, newId(), { what: 'A correction.' }, [], id || 'x'),
      changePerson(lead, caseId, newId(), { id, version: 1 }, {}),
      answerQuestion(author, caseId, newId(), { id, version: 1 }, 'Yes.'),
      editNrm(lead, caseId, newId(), { question: id, value: 'x', version: 0 }),
      signNrm(manager, id, key, 'x'),
      exportNrm(manager, id, newId(), 'json'),
      allocateCase(manager, id, key, author.id, handed),
      endDuty(manager, newId(), id),
      keepForm(author, kept, {}),
      heldForm(author, kept),
    ]
    for (const [at, answer] of (await Promise.all(asked)).entries())
      expect(answer, `ask ${at}`).toEqual(notFound)
  })
})
