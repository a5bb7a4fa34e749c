import type { HandoverLine } from '../domain/handover/handover'
import { type Sql, sql } from '../platform/transaction'

export type HandoverRow = {
  id: string
  by: string[]
  at: string
  to_id: string | null
  to: string | null
  read_at: string | null
}

/** One line for each giving of a case, the newest first, for the statement that reads the case. */
export const handoversOf = (caseId: string): Sql => sql`(
  select coalesce(json_agg(g order by g.at desc), '[]') from (
    select (array_agg(h.id order by h.written_at))[1] as id, array_agg(distinct b.name) as by,
           coalesce(h.given_at, max(h.written_at)) as at, h.to_id, t.name as "to", min(h.read_at) as read_at
      from handover h join account b on b.id = h.written_by_id left join account t on t.id = h.to_id
     where h.case_id = ${caseId}::uuid group by h.given_at, h.to_id, t.name) g)`

export const handoverLine = (row: HandoverRow): HandoverLine => ({
  id: row.id,
  by: row.by,
  at: new Date(row.at),
  to: row.to_id && row.to ? { id: row.to_id, name: row.to } : null,
  readAt: row.read_at ? new Date(row.read_at) : null,
})
