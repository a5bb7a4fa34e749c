import type { CaseHead } from '../domain/case/case-head'
import type { Nation } from '../domain/nation/nation'
import type { Inform } from '../domain/person/questions'
import { type Sql, sql } from '../platform/transaction'
import type { CaseRows, ChildRow } from './case-rows'
import { stepEventView } from './case-views'
import { knownOf } from './child-view'
import { flagLine, standingFlags } from './flag-rows'
import { type Reader, readerOf } from './reader'
import type { SealedConcern } from './sealed'

/** The rows under a case's head, joined concerns' too; the names are those of `CaseRows`. */
export type HeadRows = Pick<CaseRows, 'keys' | 'colleagues' | 'step_events' | 'restricted' | 'flags'> & {
  case: Omit<CaseRows['case'], 'author_id' | 'joined_to_id' | 'opened_at' | 'version'>
  children: Omit<ChildRow, 'sealed' | 'opened_at' | 'version'>[]
  people: Pick<CaseRows['people'][number], 'name' | 'relationship' | 'inform' | 'suspected'>[]
  concerns: Pick<CaseRows['concerns'][number], 'id' | 'case_id' | 'sealed_answers'>[]
  dangers: {
    change: 'raised' | 'over'
    happened_at: string
    written_at: string
    came_from_id: string | null
  }[]
  workers: { name: string }[]
}

/** The tables that `headColumns` reads, as the first part of a `with`; the case itself is `c`. */
export const headTables = (caseId: string): Sql => sql`
  cases as materialized (select * from child_case where id = ${caseId}::uuid or joined_to_id = ${caseId}::uuid),
  ids as (select array(select id from cases) as all_ids),
  step_events as (select * from step_event where case_id = any ((select all_ids from ids)::uuid[]))`

export const headColumns: Sql = sql`
  'case', json_build_object('id', c.id, 'reference', c.reference, 'stage', c.stage, 'nation', c.nation,
    'immediate_danger', c.immediate_danger),
  'restricted', (select min(r.review_on) from restriction r where r.case_id in (c.id, c.joined_to_id) and r.lifted_at is null),
  'flags', ${standingFlags},
  'keys', (select json_agg(json_build_object('id', k.id, 'wrapped_key', encode(k.wrapped_key, 'base64'))) from cases k),
  'children', (select coalesce(json_agg(json_build_object('case_id', h.case_id, 'name', h.name, 'aliases', h.aliases,
                'birth_status', h.birth_status, 'date_of_birth', h.date_of_birth, 'estimated_age', h.estimated_age,
                'taken_in', h.taken_in) order by h.case_id <> c.id, k.opened_at), '[]')
                from child h join cases k on k.id = h.case_id),
  'people', (select coalesce(json_agg(json_build_object('name', x.name, 'relationship', x.relationship,
              'inform', x.inform, 'suspected', x.suspected) order by x.written_at, x.id), '[]')
              from person x where x.case_id = any ((select all_ids from ids)::uuid[])),
  'concerns', (select coalesce(json_agg(json_build_object('id', x.id, 'case_id', x.case_id,
                'sealed_answers', encode(x.sealed_answers, 'base64'))), '[]')
                from concern x where x.case_id = any ((select all_ids from ids)::uuid[])),
  'dangers', (select coalesce(json_agg(json_build_object('change', x.change, 'happened_at', x.happened_at,
                'written_at', x.written_at, 'came_from_id', x.came_from_id)
               order by x.written_at, x.id), '[]')
               from danger_change x where x.case_id = any ((select all_ids from ids)::uuid[])),
  'workers', (select coalesce(json_agg(json_build_object('name', a.name) order by l."from"), '[]')
               from allocation l join account a on a.id = l.account_id where l.case_id = c.id and l.until is null),
  'step_events', (select coalesce(json_agg(json_build_object('id', x.id, 'case_id', x.case_id,
                    'written_by_id', x.written_by_id, 'written_at', x.written_at, 'step', x.step, 'event', x.event,
                    'happened_at', x.happened_at, 'sealed', encode(x.sealed, 'base64'))
                    order by x.happened_at, x.written_at, x.id), '[]') from step_events x)`

/** The head, and the reader that opens what else was read of the same case. */
export function headOf(rows: HeadRows): { head: CaseHead; reader: Reader } {
  const reader = readerOf(rows)
  const head = {
    id: rows.case.id,
    reference: rows.case.reference,
    stage: rows.case.stage,
    nation: rows.case.nation as Nation,
    immediateDanger: rows.case.immediate_danger,
    restrictionReviewOn: rows.restricted,
    flags: rows.flags.map(row => flagLine(reader, row)),
    workers: rows.workers,
    child: knownOf(rows.children, rows.case.id).columns,
    people: rows.people.map(row => ({ ...row, inform: row.inform as Inform })),
    concerns: rows.concerns.map(row => ({
      danger: reader.read<SealedConcern>('concern', row, 'answers', row.sealed_answers).danger,
    })),
    dangers: rows.dangers.map(row => ({
      change: row.change,
      happenedAt: new Date(row.happened_at),
      writtenAt: new Date(row.written_at),
      cameFrom: row.came_from_id,
    })),
    stepEvents: rows.step_events.map(row => stepEventView(reader, row)),
  }
  return { head, reader }
}
