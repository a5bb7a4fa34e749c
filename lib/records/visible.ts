import { scopesOf } from '../domain/access/can'
import type { PermissionId, Scope } from '../domain/access/permissions'
import type { Actor } from '../domain/access/role'
import { type Sql, sql } from '../platform/transaction'

/** Cases that a person is allocated to now, by the case's own id or that of the case it was joined to. */
const held = (actor: Actor, id: Sql): Sql => sql`exists (
  select from allocation l where l.case_id = ${id} and l.account_id = ${actor.id}::uuid and l.until is null)`

/**
 * The cases, as rows `c` of child_case, over which `can(actor, permission, …)` says yes: the same permission row,
 * as a filter. A property test holds the two together. No scope: no case.
 */
export function visibleTo(actor: Actor, permission: PermissionId, onDuty: boolean): Sql {
  const filters: Record<Scope, Sql> = {
    organisation: sql`true`,
    allocated: sql`(${held(actor, sql`c.id`)} or ${held(actor, sql`c.joined_to_id`)})`,
    authored: sql`c.author_id = ${actor.id}::uuid`,
    triage: sql`(c.author_id = ${actor.id}::uuid and c.stage = 'triage')`,
    duty: onDuty ? sql`c.stage = 'triage'` : sql`false`,
  }
  const any = scopesOf(actor, permission).reduce((so, scope) => sql`${so} or ${filters[scope]}`, sql`false`)
  return sql`c.organisation_id = ${actor.organisationId}::uuid and (${any})`
}
