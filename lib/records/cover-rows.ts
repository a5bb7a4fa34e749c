import { type Sql, sql } from '../platform/transaction'

export type CoverRow = { id: string; byId: string; by: string; until: string }

/** Who has a case open for their turn of duty now, for the statement that reads the case. */
export const coversOf = (caseId: string): Sql => sql`(
  select coalesce(json_agg(json_build_object('id', v.id, 'byId', v.written_by_id, 'by', a.name,
           'until', least(v.until, d.ends_at)) order by v.written_at), '[]')
    from cover v join duty_turn d on d.id = v.turn_id join account a on a.id = v.written_by_id
   where v.case_id = ${caseId}::uuid and v.until > now() and d.ends_at > now())`
