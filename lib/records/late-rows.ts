import type { ConcernView } from '../domain/case/case-file'
import { divisionOf, type Nation } from '../domain/nation/nation'
import { clocksOf, lateness } from '../domain/step/clocks'
import { lastDayOf } from '../domain/time/deadline'
import { dueInWords } from '../domain/time/words'
import type { WorkLine } from '../domain/work/lists'
import { type Sql, sql } from '../platform/transaction'
import type { CaseRows } from './case-rows'
import { concernView, stepEventView } from './case-views'
import { childNamed } from './child-name'
import { readerOf } from './reader'
import type { WorkRow } from './work-rows'

/**
 * What the clocks of one case rest on, in one text: its steps under their seals and, where it is restricted, its
 * concerns, of which one may be about somebody who works with children.
 */
export const clockRows: Sql = sql`json_build_object('nation', c.nation,
  'keys', (select json_agg(json_build_object('id', p.id, 'wrapped_key', encode(p.wrapped_key, 'base64')))
             from child_case p where p.id = c.id or p.joined_to_id = c.id),
  'step_events', (select coalesce(json_agg(json_build_object('id', s.id, 'case_id', s.case_id, 'written_by_id', s.written_by_id,
                    'written_at', s.written_at, 'step', s.step, 'event', s.event, 'happened_at', s.happened_at,
                    'sealed', encode(s.sealed, 'base64'))), '[]')
                    from step_event s where s.case_id in (select p.id from child_case p where p.id = c.id or p.joined_to_id = c.id)),
  'concerns', (select coalesce(json_agg(json_build_object('id', o.id, 'case_id', o.case_id, 'written_by_id', o.written_by_id,
                 'written_at', o.written_at, 'sealed_transcript', '', 'sealed_answers', encode(o.sealed_answers, 'base64'))
                 order by o.written_at), '[]')
                 from concern o where c.restricted
                  and o.case_id in (select p.id from child_case p where p.id = c.id or p.joined_to_id = c.id)))::text`

type Clocked = Pick<CaseRows, 'keys' | 'step_events' | 'concerns'> & { nation: Nation }

/** Every clock that is late on these cases, danger first, then the most overdue. */
export function lateLines(rows: readonly WorkRow[], now: Date): WorkLine[] {
  const lines = rows.flatMap(row => {
    const held = JSON.parse(row.extra ?? '{}') as Clocked
    const reader = readerOf({ keys: held.keys, colleagues: [] })
    const concerns: ConcernView[] = held.concerns.map(each => concernView(reader, each))
    const stepEvents = held.step_events.map(each => stepEventView(reader, each))
    const clocks = clocksOf({ nation: held.nation, stepEvents, concerns })
    return clocks
      .filter(clock => lateness(clock, now) === 'late')
      .map(({ clock, due }) => ({
        id: row.id,
        caseId: row.case_id,
        reference: row.reference,
        childName: row.children && childNamed(row.children, row.case_id),
        immediateDanger: row.danger,
        since: new Date(`${lastDayOf(due)}T00:00:00Z`),
        by: '',
        extra: `${clock.name}: ${dueInWords(due, now, divisionOf[held.nation])}`,
      }))
  })
  return lines.toSorted(
    (a, b) =>
      Number(b.immediateDanger) - Number(a.immediateDanger) ||
      a.since.getTime() - b.since.getTime() ||
      a.reference.localeCompare(b.reference),
  )
}
