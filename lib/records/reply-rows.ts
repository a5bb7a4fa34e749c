import type { Actor } from '../domain/access/role'
import { type Sql, sql } from '../platform/transaction'

/**
 * What was written to a person and that they have not read, as lines of My work: replies to the author of a concern, and
 * to the leads whatever its author wrote, an answer to a question too.
 */
export const replyItems = (actor: Actor, lists: readonly string[]): Sql => sql`
  (select 'reply', c.id, c.reference, false, false, max(r.written_at), w.name,
          case when r.written_by_id = r.shown_to_id then 'author' end, null
    from (select case_id, organisation_id, written_by_id, shown_to_id, written_at from reply where read_at is null
          union all
          select case_id, organisation_id, shown_to_id, shown_to_id, answered_at from question
           where answered_at is not null and answer_read_at is null) r
    join child_case c on c.id = r.case_id join account w on w.id = r.written_by_id
   where r.organisation_id = ${actor.organisationId}::uuid and r.written_by_id <> ${actor.id}::uuid
     and (r.shown_to_id = ${actor.id}::uuid or ('reply' = any (${lists}) and r.written_by_id = r.shown_to_id))
   group by c.id, c.reference, w.name, r.written_by_id, r.shown_to_id)`
