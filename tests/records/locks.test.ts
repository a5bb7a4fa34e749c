import type { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { caseOwnedTables, connected, everyTable, superuserUrl } from '../cast/tables'
import { freshDatabase } from '../database'

/** What the migrations promise of the database itself, as its catalogue tells it. */

let close: () => Promise<void>
let root: Client
let tables: string[]

beforeAll(async () => {
  const fresh = await freshDatabase()
  close = fresh.close
  root = await connected(superuserUrl(fresh.appUrl))
  tables = await caseOwnedTables(root)
})
afterAll(async () => {
  await root?.end()
  await close()
})

/** Tables without row-level security, and why. */
const openTables: { readonly [name: string]: string } = {
  organisation: 'who signs in where: read before anybody is known',
  team: 'as organisation',
  account: 'as organisation',
  account_role: 'as organisation',
  team_member: 'as organisation',
  duty_turn: 'as organisation',
  session: 'found by the hash of a secret, before anybody is known',
  invitation: 'as session',
  sign_in_delay: 'counts failures, before anybody is known',
  _prisma_migrations: 'the owner’s own: the runtime role may only read which migrations there are',
}

describe('the catalogue', () => {
  it('has row-level security, enabled and forced, on every table that is not listed with a reason', async () => {
    const { rows } = await root.query<{ name: string; locked: boolean }>(`
      select relname as name, relrowsecurity and relforcerowsecurity as locked from pg_class
       where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace`)
    expect(rows.length).toBeGreaterThan(20)
    const open = rows.filter(row => !row.locked).map(row => row.name)
    expect(open.sort()).toEqual(Object.keys(openTables).sort())
  })

  it('knows forty-three tables that a case owns, all of them locked', () => {
    expect(tables.length).toBe(43)
    expect(tables.filter(table => table in openTables)).toEqual([])
  })

  it('takes away what is shut to somebody from every table that a case owns, whatever else lets them see it', async () => {
    const { rows } = await root.query<{ name: string; reads: string; writes: string | null }>(`
      select tablename as name, qual as reads, with_check as writes from pg_policies
       where policyname = 'closed' and permissive = 'RESTRICTIVE' and cmd = 'ALL' and roles = '{holdfast_app}'`)
    expect(rows.map(row => row.name).sort()).toEqual([...tables].sort())
    for (const { name, reads, writes } of rows) {
      // A link has a case at either end.
      const shut = /\((case_|other_case_)?id <> ALL \(\( SELECT app\.closed\(\) AS closed\)::uuid\[\]\)\)/g
      expect(reads.match(shut)?.length, name).toBe(name === 'case_link' ? 2 : 1)
      expect(reads.replace(shut, 'shut'), name).toMatch(/^\(?shut( AND shut\))?$/)
      expect(writes, name).toBeNull()
    }
  })

  it('has no tables, views or schemas that this test does not look at', async () => {
    const schemas = new Set((await everyTable(root)).map(table => table.schema))
    expect([...schemas].sort()).toEqual(['graphile_worker', 'public'])
    const { rowCount } = await root.query(
      `select 1 from pg_class where relkind in ('v', 'm', 'f') and relnamespace in ('public'::regnamespace, 'app'::regnamespace)`,
    )
    expect(rowCount).toBe(0)
  })

  it('gives neither role any power over the server', async () => {
    const { rows } = await root.query(`
      select rolsuper or rolbypassrls or rolcreatedb or rolcreaterole or rolreplication as power,
             exists (select from pg_auth_members m where m.member = r.oid) as member
        from pg_roles r where rolname in ('holdfast_app', 'holdfast_owner')`)
    expect(rows).toEqual([
      { power: false, member: false },
      { power: false, member: false },
    ])
  })

  it('lets the runtime role own and make nothing', async () => {
    const { rows } = await root.query(`
      select (select count(*)::int from pg_shdepend where deptype = 'o' and refobjid = 'holdfast_app'::regrole) as owns,
             has_database_privilege('holdfast_app', current_database(), 'create, temporary') as makes,
             exists (select from pg_namespace n where has_schema_privilege('holdfast_app', n.oid, 'create')) as adds`)
    expect(rows).toEqual([{ owns: 0, makes: false, adds: false }])
  })

  it('lets the runtime role delete only what is nobody’s record, and empty nothing', async () => {
    const { rows } = await root.query<{ name: string; deletes: boolean; more: boolean }>(`
      select relname as name, has_table_privilege('holdfast_app', oid, 'delete') as deletes,
             has_table_privilege('holdfast_app', oid, 'truncate, references, trigger') as more
        from pg_class where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace`)
    expect(rows.filter(row => row.more)).toEqual([])
    const deletes = rows.filter(row => row.deletes).map(row => row.name)
    // A fingerprint is no record: it is made from one, and made again when that changes.
    expect(deletes.sort()).toEqual(['account_role', 'draft', 'fingerprint', 'sign_in_delay', 'team_member'])
  })

  it('keeps the words of names and their postings to itself', async () => {
    const { rows } = await root.query(`
      select relname as name, exists (select from unnest(array['select', 'insert', 'update', 'delete', 'truncate', 'references', 'trigger']) may
               where has_table_privilege('holdfast_app', oid, may) or has_any_column_privilege('holdfast_app', oid, 'select, insert, update')) as used,
             array(select polname::text from pg_policy where polrelid = c.oid order by 1) as policies
        from pg_class c where relname in ('name_posting', 'name_word') order by 1`)
    expect(rows).toEqual([
      { name: 'name_posting', used: false, policies: ['closed', 'frame'] },
      { name: 'name_word', used: false, policies: ['frame'] },
    ])
    const { rows: open } = await root.query(`
      select proname from pg_proc where pronamespace = 'app'::regnamespace and has_function_privilege('holdfast_app', oid, 'execute')
         and proname in ('named', 'named_among', 'weigh_names', 'spelt_like', 'spelling_keys', 'word_sets', 'post_names', 'learn_words', 'forget_words')`)
    expect(open).toEqual([])
  })

  it('lists the functions that run as their owner, each with a search path of its own and closed to the public', async () => {
    const { rows } = await root.query<{ name: string; path: string; open: boolean }>(`
      select n.nspname || '.' || proname as name, array_to_string(proconfig, ' ') as path,
             exists (select from aclexplode(proacl) a where a.grantee = 0) or proacl is null as open
        from pg_proc p join pg_namespace n on n.oid = p.pronamespace
       where prosecdef and n.nspname not in ('pg_catalog', 'information_schema') order by 1`)
    const known = [
      'alert_to_ring',
      'alerts_waiting',
      'arrive',
      'call_for_alert',
      'case_to_clock',
      'case_to_cover',
      'case_to_fingerprint',
      'clock_facts',
      'concern_read',
      'cover_case',
      'covered',
      'enter',
      'export_kept',
      'export_to_keep',
      'files_kept',
      'find_cases',
      'find_to_cover',
      'follow_answers',
      'follow_closure',
      'follow_danger',
      'follow_file',
      'follow_looking',
      'follow_reading',
      'follow_reopening',
      'is_closed',
      'is_shut',
      'keep_clocks',
      'keep_fingerprints',
      'match_anew',
      'match_case',
      'match_child',
      'match_prints',
      'match_restricted',
      'matches_to_read',
      'message_to_send',
      'message_tried',
      'my_cases',
      'named_cases',
      'never_nobody',
      'no_longer_held',
      'post_names',
      'received',
      'received_words',
      'record_events',
      'recorded_with',
      'refuse_answer_on_closed',
      'refuse_on_closed',
      'similar_children',
      'sweep',
      'tell_of_matches',
      'unread_alerts',
      'unseen_by',
    ]
    expect(rows.map(row => row.name)).toEqual(known.map(name => `app.${name}`))
    const path = expect.stringMatching(
      /^search_path=public, pg_temp( plan_cache_mode=force_generic_plan| app\.reach=organisation)?$/,
    )
    for (const row of rows) expect(row).toMatchObject({ path, open: false })
  })
})
