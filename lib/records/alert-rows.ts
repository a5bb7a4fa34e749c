import type { Actor } from '../domain/access/role'
import { type Sql, sql } from '../platform/transaction'

/** What alerted a person and nobody has read, as lines of My work; `extra` has the rung, the cause, and whether it went to somebody before. */
export const alertItems = (actor: Actor): Sql => sql`
  select 'alert', c.id, c.reference, true, c.immediate_danger, a.written_at, w.name, l.rung || ' ' || a.cause ||
         case when exists (select from alert_call e where e.alert_id = a.id and e.written_at < l.written_at) then ' after' else '' end, a.id
    from alert_call l join alert a on a.id = l.alert_id join child_case c on c.id = a.case_id
    join account w on w.id = a.written_by_id
   where l.shown_to_id = ${actor.id}::uuid and a.read_at is null`
