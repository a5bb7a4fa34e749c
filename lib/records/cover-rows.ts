import type { Actor } from '../domain/access/role'
import { type Sql, sql } from '../platform/transaction'

export type CoverRow = { id: string; byId: string; by: string; until: string }

/** Who has a case open for their turn of duty now, for the statement that reads the case. */
export const coversOf = (caseId: string): Sql => sql`(
  select coalesce(json_agg(json_build_object('id', v.id, 'byId', v.written_by_id, 'by', a.name,
           'until', least(v.until, d.ends_at)) order by v.written_at), '[]')
    from cover v join duty_turn d on d.id = v.turn_id join account a on a.id = v.written_by_id
   where v.case_id = ${caseId}::uuid and v.until > now() and d.ends_at > now())`

/**
 * What was opened on duty, as lines of My work: by others, what this person has not looked at yet, and by themselves.
 * What they still have to look at stands there alone.
 */
export const coverItems = (at: Date, actor: Actor, lists: readonly string[]): Sql => sql`
  (select 'cover', c.id, c.reference, true, c.immediate_danger, v.written_at, w.name, least(v.until, d.ends_at)::text, v.id
    from cover v join duty_turn d on d.id = v.turn_id join child_case c on c.id = v.case_id
    join account w on w.id = v.written_by_id
   where v.organisation_id = ${actor.organisationId}::uuid and v.written_by_id <> ${actor.id}::uuid
     and v.written_at > ${at}::timestamptz - interval '7 days'
     and not exists (
       select from cover_told t where t.shown_to_id = ${actor.id}::uuid and t.case_id = c.id and t.read_at is null)
     and ('cover' = any (${lists}) or exists (
       select from allocation a where a.case_id = c.id and a.account_id = ${actor.id}::uuid and a.until is null)))
  union all
  select 'opened', c.id, c.reference, true, c.immediate_danger, t.written_at, w.name, null, null
    from cover_told t join child_case c on c.id = t.case_id join account w on w.id = t.written_by_id
   where t.shown_to_id = ${actor.id}::uuid and t.read_at is null
  union all
  (select 'covering', c.id, c.reference, true, c.immediate_danger, least(v.until, d.ends_at), '', null, v.id
    from cover v join duty_turn d on d.id = v.turn_id join child_case c on c.id = v.case_id
   where v.written_by_id = ${actor.id}::uuid and v.until > ${at} and d.ends_at > ${at})`
