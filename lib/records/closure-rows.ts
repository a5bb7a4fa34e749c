import type { Actor } from '../domain/access/role'
import { type Sql, sql } from '../platform/transaction'

/** Since when the case `c`, or the one that it was joined to, is closed; null while it is not. */
export const closedAt: Sql = sql`coalesce(c.closed_at, (select h.closed_at from child_case h where h.id = c.joined_to_id))`

/** When it was asked to close `c`, where that waits for a second person or has closed it. */
export const closingAskedAt: Sql = sql`(select max(x.written_at) from closure x where x.case_id = c.id
  and (x.decision is null or (x.decision = 'closed' and c.stage = 'closed')))`

/** Neither closed, nor joined to one that is: nobody is asked for anything on a closed case. */
export const unclosed: Sql = sql`not (c.stage = 'closed' or (c.joined_to_id is not null and app.is_closed(c.joined_to_id)))`

/** Closing summaries that were returned, for whoever asked and whoever holds the case, until somebody asks again. */
export const returnedClosings = (actor: Actor): Sql => sql`
  select 'returned', c.id, c.reference, true, c.immediate_danger, x.decided_at, w.name, 'closing', x.id
    from closure x join child_case c on c.id = x.case_id join account w on w.id = x.decided_by_id
   where x.organisation_id = ${actor.organisationId}::uuid and x.decision = 'returned' and c.stage = 'open'
     and not exists (select from closure l where l.case_id = x.case_id and l.written_at > x.written_at)
     and (x.written_by_id = ${actor.id}::uuid or exists (
       select from allocation a where a.case_id = x.case_id and a.account_id = ${actor.id}::uuid and a.until is null))`
