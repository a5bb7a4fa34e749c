import type { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '../../lib/domain/access/role'
import { switchDatabase } from '../../lib/platform/database'
import { newId } from '../../lib/platform/identity'
import { recordStep } from '../../lib/records/steps'
import { foundOrganisation } from '../cast/organisation'
import { caseOwnedTables, connected, superuserUrl } from '../cast/tables'
import { must, recorded, wholeCase } from '../cast/whole-case'
import { freshDatabase } from '../database'

/** Row-level security: who sees which rows of a case when nothing but the database decides. */

let close: () => Promise<void>
let app: Client
let root: Client
let tables: string[]
let here: Record<'author' | 'worker' | 'lead' | 'manager' | 'auditor' | 'administrator' | 'other', Actor>
let there: Record<'lead' | 'practitioner', Actor>
let own: string
let whole: string

beforeAll(async () => {
  const fresh = await freshDatabase()
  close = fresh.close
  app = await connected(fresh.appUrl)
  root = await connected(superuserUrl(fresh.appUrl))
  // The postings of names are nobody's to read, which locks.test.ts holds.
  tables = (await caseOwnedTables(root)).filter(table => table !== 'name_posting')
  const [author, worker, other] = [['practitioner'], ['practitioner'], ['practitioner']] as const
  const others = { auditor: ['auditor'], administrator: ['administrator'] } as const
  const people = { author, worker, other, ...others, lead: ['lead'], manager: ['manager'] } as const
  here = (await foundOrganisation('Here', people)).people
  there = (await foundOrganisation('There', { lead: ['lead', 'manager'], practitioner: ['practitioner'] }))
    .people
  whole = (await wholeCase(here)).caseId
  const answers = { how: 'phone', authority: 'Kestrelford' }
  must(await recordStep(here.lead, whole, newId(), { step: 'childrens-services', event: 'sent', answers }))
  own = (await recorded(here.other)).caseId
  await root.query(
    `insert into kept_from (id, organisation_id, case_id, account_id, written_by_id, written_at)
     values (gen_random_uuid(), $1, $2, $3, $4, now())`,
    [here.lead.organisationId, whole, here.administrator.id, here.author.id],
  )
  await root.query(
    `insert into case_link (organisation_id, case_id, other_case_id, written_by_id, written_at)
     values ($1, $2, $3, $4, now()), ($1, $3, $2, $4, now())`,
    [here.lead.organisationId, whole, own, here.author.id],
  )
})
afterAll(async () => {
  for (const client of [app, root]) await client?.end()
  await switchDatabase(undefined)
  await close()
})

/** Runs as the runtime role within one request of this person's, and undoes it. */
async function asking<T>(actor: Actor | undefined, work: () => Promise<T>): Promise<T> {
  await app.query('begin')
  try {
    if (actor) await app.query('select app.enter($1, null)', [actor.id])
    return await work()
  } finally {
    await app.query('rollback')
  }
}

/** How many rows of each case-owned table a person sees. */
const seenBy = (actor?: Actor) =>
  asking(actor, async () => {
    const counts: Record<string, number> = {}
    for (const table of tables) {
      const { rows } = await app.query(`select count(*)::int as n from ${table}`)
      counts[table] = rows[0].n
    }
    return counts
  })

const none = () => Object.fromEntries(tables.map(table => [table, 0]))
const refused = (client: Client, sql: string) =>
  expect(client.query(sql), sql).rejects.toMatchObject({ code: '42501' })

describe('rows of a case', () => {
  it('are all there for the lead, which proves that the rest sees nothing for a reason', async () => {
    for (const [table, count] of Object.entries(await seenBy(here.lead)))
      expect(count, table).toBeGreaterThan(0)
  })

  it('are nobody’s before somebody has entered', async () => expect(await seenBy()).toEqual(none()))

  it.each(['lead', 'practitioner'] as const)('are not there for another organisation’s %s', async nick =>
    expect(await seenBy(there[nick])).toEqual(none()),
  )

  it.each(['auditor', 'administrator'] as const)('are not there for the %s', async nick =>
    expect(await seenBy(here[nick])).toEqual(none()),
  )

  it('are a practitioner’s only where they wrote them or hold the case', async () => {
    await asking(here.other, async () => {
      const { rows } = await app.query('select id from child_case')
      expect(rows).toEqual([{ id: own }])
      for (const table of tables.filter(each => each !== 'child_case')) {
        const { rowCount } = await app.query(`select 1 from ${table} where case_id <> $1`, [own])
        expect(rowCount, table).toBe(0)
      }
    })
    expect((await seenBy(here.worker)).child_case).toBe(1)
  })

  it('go from somebody whose roles were all taken away or made an auditor’s, though they still hold the case or wrote it', async () => {
    const change = ({ id }: Actor, roles: string[]) =>
      root.query(
        `with gone as (delete from account_role where account_id = $1 and not role = any ($2))
         insert into account_role select $1, unnest($2::text[]) on conflict do nothing`,
        [id, roles],
      )
    for (const actor of [here.worker, here.author]) {
      expect((await seenBy(actor)).question).toBeGreaterThan(0)
      for (const roles of [['auditor'], []]) {
        await change(actor, roles)
        expect(await seenBy(actor)).toEqual(none())
      }
      await change(actor, ['practitioner'])
    }
  })

  it('cannot be written for another organisation’s case, nor in another’s name', async () => {
    const write = (by: string, organisation: string) =>
      app.query(
        `insert into sighting (id, organisation_id, case_id, kind, code, written_by_id, written_at)
         values (gen_random_uuid(), $1, $2, 'act', 'act-01', $3, now())`,
        [organisation, whole, by],
      )
    const cases: [Actor, string, string][] = [
      [there.lead, there.lead.id, here.lead.organisationId],
      [here.other, here.other.id, here.other.organisationId],
      [here.worker, here.lead.id, here.lead.organisationId],
      [here.auditor, here.auditor.id, here.auditor.organisationId],
    ]
    for (const [actor, by, organisation] of cases)
      await asking(actor, () => expect(write(by, organisation)).rejects.toMatchObject({ code: '42501' }))
    await asking(here.worker, () => write(here.worker.id, here.worker.organisationId))
  })

  it('once written stay as they are, whoever asks', async () => {
    const locked = [
      'entry',
      'step_event',
      'determination',
      'nrm_sign_off',
      'concern',
      'sighting',
      'triage_decision',
      'export',
      'child_change',
      'danger_change',
      'entry_person',
      'fingerprint',
      'file',
      'file_change',
      'body_mark',
      'reply',
      'alert',
      'alert_call',
      'alert_reading',
      'kept_from',
      'case_link',
      'case_clock',
      'plan',
      'plan_line',
      'plan_version',
    ]
    for (const table of locked)
      await asking(here.lead, () => refused(app, `update ${table} set organisation_id = organisation_id`))
    const records = tables.filter(table => table !== 'fingerprint')
    expect(records.length).toBe(tables.length - 1)
    for (const table of records) await asking(here.lead, () => refused(app, `delete from ${table}`))
  })
})

describe('who is asking', () => {
  it('is forgotten when the transaction ends, on the same connection', async () => {
    for (const end of ['commit', 'rollback']) {
      await app.query('begin')
      await app.query('select app.enter($1, null)', [here.lead.id])
      expect((await app.query('select 1 from child_case')).rowCount).toBe(2)
      await app.query(end)
      expect((await app.query('select 1 from child_case')).rowCount).toBe(0)
    }
  })

  it('is nobody when the account is unknown or disabled', async () => {
    await root.query('update account set disabled_at = now() where id = $1', [here.manager.id])
    expect(await seenBy(here.manager)).toEqual(none())
    await root.query('update account set disabled_at = null where id = $1', [here.manager.id])
    expect((await seenBy(here.manager)).child_case).toBe(2)
    expect(await seenBy({ ...here.lead, id: '00000000-0000-7000-8000-000000000000' })).toEqual(none())
  })
})
