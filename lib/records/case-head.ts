import type { CaseHead } from '../domain/case/case-head'
import type { Nation } from '../domain/nation/nation'
import { type Sql, sql } from '../platform/transaction'
import { type BriefRows, briefColumns, briefOf, briefTables } from './case-brief'
import type { CaseRows } from './case-rows'
import { hasCard, pathwayEventsOf, stepEventView } from './case-views'
import type { ChildRow } from './child-row'
import { knownOf } from './child-view'
import { type Reader, readerOf } from './reader'
import { whenAsked } from './sealed'

/** The rows under a case's head, joined concerns' too; the names are those of `CaseRows`. */
export type HeadRows = BriefRows &
  Pick<CaseRows, 'colleagues' | 'step_events'> & {
    case: { nation: string }
    children: Omit<ChildRow, 'sealed' | 'opened_at' | 'version'>[]
    workers: { name: string }[]
    looks: { written_at: string; look_again_on: string | null }[]
  }

/** The tables that `headColumns` reads, as the first part of a `with`; the case itself is `c`. */
export const headTables = (caseId: string): Sql => sql`
  ${briefTables(caseId)},
  step_events as (select * from step_event where case_id = any ((select all_ids from ids)::uuid[]))`

export const headColumns: Sql = sql`
  ${briefColumns},
  'children', (select coalesce(json_agg(json_build_object('case_id', h.case_id, 'name', h.name, 'aliases', h.aliases,
                'birth_status', h.birth_status, 'date_of_birth', h.date_of_birth, 'estimated_age', h.estimated_age,
                'taken_in', h.taken_in, 'facts', h.facts, 'interpreter', h.interpreter) order by h.case_id <> c.id, k.opened_at), '[]')
                from child h join cases k on k.id = h.case_id),
  'workers', (select coalesce(json_agg(json_build_object('name', a.name) order by l."from"), '[]')
               from allocation l join account a on a.id = l.account_id where l.case_id = c.id and l.until is null),
  'looks', (select coalesce(json_agg(json_build_object('written_at', x.written_at, 'look_again_on', x.look_again_on)
              order by x.written_at), '[]') from determination x where x.case_id = any ((select all_ids from ids)::uuid[])),
  'step_events', (select coalesce(json_agg(json_build_object('id', x.id, 'case_id', x.case_id,
                    'written_by_id', x.written_by_id, 'written_at', x.written_at, 'step', x.step, 'event', x.event,
                    'happened_at', x.happened_at, 'sealed', encode(x.sealed, 'base64'))
                    order by x.happened_at, x.written_at, x.id), '[]') from step_events x)`

/** When each determination was made, and the day that it set. */
export const looksOf = (rows: HeadRows['looks']): CaseHead['determinations'] =>
  rows.map(row => ({ writtenAt: new Date(row.written_at), lookAgainOn: row.look_again_on }))

/** The head, and the reader that opens what else was read of the same case. */
export function headOf(rows: HeadRows): { head: CaseHead; reader: Reader } {
  const reader = readerOf(rows)
  const more = {
    nation: rows.case.nation as Nation,
    workers: rows.workers,
    child: knownOf(rows.children, rows.case.id).columns,
    determinations: looksOf(rows.looks),
  }
  const head = whenAsked(Object.assign(briefOf(rows, reader), more), {
    stepEvents: () => rows.step_events.filter(hasCard).map(row => stepEventView(reader, row)),
    pathwayEvents: () => pathwayEventsOf(reader, rows.step_events),
  })
  return { head, reader }
}
