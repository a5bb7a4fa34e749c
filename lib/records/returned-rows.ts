import type { Actor } from '../domain/access/role'
import { type Sql, sql } from '../platform/transaction'
import { returnedClosings } from './closure-rows'

/** NRM drafts and closing summaries that were returned for changes, for whoever passed them on and whoever holds the case. */
export const returnedItems = (actor: Actor): Sql => sql`
  select 'returned', c.id, c.reference, true, c.immediate_danger, s.written_at, w.name, 'nrm', s.id
    from step_event s join child_case c on c.id = s.case_id join account w on w.id = s.written_by_id
   where s.organisation_id = ${actor.organisationId}::uuid and s.event = 'returned' and c.stage <> 'closed'
     and not exists (
       select from step_event l where l.case_id = s.case_id and l.event in ('ready', 'returned') and l.written_at > s.written_at)
     and (exists (
         select from step_event r where r.case_id = s.case_id and r.event = 'ready' and r.written_by_id = ${actor.id}::uuid)
       or exists (
         select from allocation a where a.case_id = s.case_id and a.account_id = ${actor.id}::uuid and a.until is null))
  union all ${returnedClosings(actor)}`
