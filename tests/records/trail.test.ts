import type { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '../../lib/domain/access/role'
import { switchDatabase } from '../../lib/platform/database'
import { newId } from '../../lib/platform/identity'
import { openCase } from '../../lib/records/cases'
import { readTrail } from '../../lib/records/trail'
import { foundOrganisation } from '../cast/organisation'
import { connected, superuserUrl } from '../cast/tables'
import { must, wholeCase } from '../cast/whole-case'
import { freshDatabase } from '../database'

/** The audit trail: append-only for everybody, and a change that got in anyway shows. */

let close: () => Promise<void>
let app: Client
let owner: Client
let root: Client
let here: Record<'author' | 'worker' | 'lead' | 'manager' | 'auditor' | 'stranger', Actor>
let there: Record<'auditor' | 'lead', Actor>
let caseId: string
let reference: string

beforeAll(async () => {
  const fresh = await freshDatabase()
  close = fresh.close
  app = await connected(fresh.appUrl)
  owner = await connected(fresh.ownerUrl)
  root = await connected(superuserUrl(fresh.appUrl))
  const practitioners = {
    author: ['practitioner'],
    worker: ['practitioner'],
    stranger: ['practitioner'],
  } as const
  const overseers = { lead: ['lead'], manager: ['manager'], auditor: ['auditor'] } as const
  here = (await foundOrganisation('Here', { ...practitioners, ...overseers })).people
  there = (await foundOrganisation('There', { auditor: ['auditor'], lead: ['lead'] })).people
  ;({ caseId, reference } = await wholeCase(here))
  for (let i = 0; i < 30; i++) await openCase([here.stranger, there.lead][i % 2] ?? here.lead, caseId)
  for (let i = 0; i < 30; i++) await openCase(here.lead, newId())
})
afterAll(async () => {
  for (const client of [app, owner, root]) await client?.end()
  await switchDatabase(undefined)
  await close()
})

/**
 * The first place where the trail is not what was written: each event's hash covers it and the one before it
 * in its shard, the numbers have no gap, the head stands at the last, and a reference is its case's own.
 */
async function firstBad(client: Client): Promise<string | undefined> {
  const { rows } = await client.query<{ bad: string }>(`
    with chained as (
      select e.*, lag(e.hash, 1, sha256(('holdfast ' || e.shard)::bytea)) over w as before, row_number() over w as place
        from audit_event e window w as (partition by e.shard order by e.seq)),
    wrong as (
      select shard, seq from chained c
       where seq <> place or hash <> sha256(before || convert_to(jsonb_build_array(shard, seq, organisation_id,
               extract(epoch from at), actor_id, action, outcome, case_id, detail)::text, 'UTF8'))
          or reference is distinct from (select k.reference from child_case k where k.id = c.case_id)
      union all
      select h.shard, h.seq from audit_head h left join lateral
        (select e.seq, e.hash from audit_event e where e.shard = h.shard order by e.seq desc limit 1) last on true
       where h.seq <> coalesce(last.seq, 0) or h.hash <> coalesce(last.hash, sha256(('holdfast ' || h.shard)::bytea))
      union all
      select s, 0 from generate_series(0, 63) s where not exists (select from audit_head h where h.shard = s))
    select shard || ':' || seq as bad from wrong order by shard, seq limit 1`)
  return rows[0]?.bad
}

const refused = (client: Client, sql: string) =>
  expect(client.query(sql), sql).rejects.toMatchObject({ code: '42501' })

const changes = ["update audit_event set detail = '{}'", 'delete from audit_event', 'truncate audit_event']

describe('the trail is append-only', () => {
  it('for the runtime role, which may not even add to it but through the one function', async () => {
    await app.query('begin')
    await app.query('select app.enter($1, null)', [here.auditor.id])
    expect((await app.query('select 1 from audit_event')).rowCount).toBeGreaterThan(20)
    await app.query('rollback')
    for (const sql of [...changes, 'insert into audit_event select * from audit_event limit 1'])
      await refused(app, sql)
    for (const sql of ['select 1 from audit_head', 'update audit_head set seq = 0', 'delete from audit_head'])
      await refused(app, sql)
    await refused(app, 'alter table audit_event disable trigger all')
    await expect(app.query('set session_replication_role = replica')).rejects.toMatchObject({ code: '42501' })
  })

  it('for its owner too', async () => {
    expect((await owner.query('select 1 from audit_event')).rowCount).toBeGreaterThan(20)
    for (const sql of [...changes, "update audit_event set action = 'x' where seq = 1"])
      await refused(owner, sql)
  })
})

describe('the chain', () => {
  it('recomputes, over shards with more than one event', async () => {
    const { rows } = await root.query('select count(*)::int as n, max(seq)::int as longest from audit_event')
    expect(rows[0].n).toBeGreaterThan(60)
    expect(rows[0].longest).toBeGreaterThan(10)
    expect(await firstBad(root)).toBeUndefined()
  })

  const some =
    '(shard, seq) = (select shard, seq from audit_event where case_id is not null order by seq, shard limit 1)'
  const last = 'select shard, max(seq) as seq from audit_event group by 1 having count(*) > 3 limit 1'
  it.each([
    ['another action', `update audit_event set action = 'case.list' where ${some}`],
    ['another outcome', `update audit_event set outcome = 'refused' where ${some}`],
    ['another person', `update audit_event set actor_id = gen_random_uuid() where ${some}`],
    ['another case', `update audit_event set case_id = gen_random_uuid() where ${some}`],
    ['another time', `update audit_event set at = at + interval '1 millisecond' where ${some}`],
    ['another organisation', `update audit_event set organisation_id = gen_random_uuid() where ${some}`],
    ['another detail', `update audit_event set detail = detail || '{"x":1}' where ${some}`],
    ['another reference', `update audit_event set reference = 'HF-00000000' where ${some}`],
    ['an event taken from the middle', `delete from audit_event where ${some}`],
    ['the last event taken', `delete from audit_event where (shard, seq) in (${last})`],
    [
      'an event moved to another shard',
      `update audit_event set shard = (shard + 1) % 64, seq = 999 where ${some}`,
    ],
    ['every event taken', 'delete from audit_event'],
    [
      'a forged event',
      `insert into audit_event select shard, seq + 1, organisation_id, at, actor_id, action, outcome,
       case_id, reference, detail, hash from audit_event where (shard, seq) in (${last})`,
    ],
    ['a head moved', 'update audit_head set seq = seq + 1 where shard = 5'],
    ['a head taken', 'delete from audit_head where shard = 5'],
  ])('shows %s', async (_, tampering) => {
    await root.query('begin')
    try {
      await root.query('set local session_replication_role = replica')
      expect((await root.query(tampering)).rowCount).toBeGreaterThan(0)
      expect(await firstBad(root)).toBeDefined()
    } finally {
      await root.query('rollback')
    }
    expect(await firstBad(root)).toBeUndefined()
  })

  it('holds when many write at once', async () => {
    await Promise.all(
      Array.from({ length: 40 }, (_, i) => openCase(i % 3 ? here.lead : here.stranger, caseId)),
    )
    expect(await firstBad(root)).toBeUndefined()
  })
})

describe('who reads it', () => {
  const first = { page: 1 }

  it('sees whole sentences with the case’s reference, of their own organisation alone', async () => {
    const { lines } = must(await readTrail(here.auditor, { ...first, reference, action: 'triage.decide' }))
    expect(lines.map(line => line.sentence)).toEqual([
      `Person lead decided on the concern of case ${reference}.`,
    ])
    const theirs = must(await readTrail(there.auditor, first))
    expect(theirs.lines.every(line => /^Person (lead|auditor) /.test(line.sentence))).toBe(true)
    expect(JSON.stringify(theirs)).not.toContain(reference)
    expect(theirs.lines.length).toBe(15)
  })

  it('is shown nothing while a filter cannot be read, and still whom to choose from', async () => {
    const { lines, more, people } = must(await readTrail(here.auditor, null))
    expect([lines, more]).toEqual([[], false])
    expect(people.map(person => person.id)).toContain(here.lead.id)
  })

  it('is nobody but the auditor', async () => {
    for (const actor of [here.lead, here.manager, here.stranger])
      expect(await readTrail(actor, first)).toEqual({ ok: false, why: 'not-found' })
  })
})
