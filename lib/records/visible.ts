import { scopesOf } from '../domain/access/can'
import { type Permission, type PermissionId, permissions, type Scope } from '../domain/access/permissions'
import type { Actor } from '../domain/access/role'
import { type Sql, sql } from '../platform/transaction'

/** Cases that a person is allocated to now, by the case's own id or that of the case it was joined to. */
export const held = (actor: Actor, id: Sql): Sql => heldBy(id, sql`${actor.id}::uuid`)

/** The same for any colleague. */
export const heldBy = (id: Sql, account: Sql): Sql => sql`exists (
  select from allocation l where l.case_id = ${id} and l.account_id = ${account} and l.until is null)`

/** Accepted cases that nobody holds now, as rows of child_case with this id and stage. */
export const heldByNobody = (id: Sql, stage: Sql): Sql => sql`(${stage} = 'open' and not exists (
  select from allocation l where l.case_id = ${id} and l.until is null))`

/** The first case of each that is about a person, joined to another or not. */
const about = (actor: Actor): Sql => sql`(
  select coalesce(k.joined_to_id, k.id) from kept_from f join child_case k on k.id = f.case_id
   where f.account_id = ${actor.id}::uuid and f.ended_at is null)`

/** Cases that a person opened to themselves for the turn of duty that runs now. */
const covered = (actor: Actor): Sql => sql`exists (
  select from cover v join duty_turn d on d.id = v.turn_id
   where v.case_id in (c.id, c.joined_to_id) and v.written_by_id = ${actor.id}::uuid and v.until > now()
     and now() between d.starts_at and d.ends_at)`

const named = (actor: Actor, id: Sql): Sql => sql`exists (
  select from named_person n where n.case_id = ${id} and n.account_id = ${actor.id}::uuid and n.until is null)`

/** Restricted cases of their organisation that do not name a person. */
const shut = (actor: Actor): Sql => sql`(
  select r.id from child_case r
   where r.organisation_id = ${actor.organisationId}::uuid and r.restricted and not ${named(actor, sql`r.id`)})`

/** Neither closed, nor joined to one that is, also where that one is hidden from them. */
const notClosed = sql`c.stage <> 'closed' and (c.joined_to_id is null or not app.is_closed(c.joined_to_id))`

/** Restricted cases that name a person and are not about them. */
const open = (actor: Actor): Sql => sql`(
  select r.id from child_case r join named_person n on n.case_id = r.id
   where n.account_id = ${actor.id}::uuid and n.until is null and r.restricted
     and coalesce(r.joined_to_id, r.id) not in ${about(actor)})`

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
    named: sql`(c.id in ${open(actor)} or c.joined_to_id in ${open(actor)})`,
    matched: sql`c.id in (select m.new_case_id from restricted_match m
                           where m.settled_at is null and m.known_case_id in ${open(actor)})`,
    cover: onDuty ? covered(actor) : sql`false`,
    duty: onDuty ? sql`c.stage = 'triage'` : sql`false`,
  }
  const any = scopesOf(actor, permission).reduce((so, scope) => sql`${so} or ${filters[scope]}`, sql`false`)
  const row: Permission = permissions[permission]
  const unshut = row.whenShut
    ? sql`true`
    : sql`c.id not in ${shut(actor)} and (c.joined_to_id is null or c.joined_to_id not in ${shut(actor)})`
  const unclosed = row.whenClosed || row.about === 'organisation' ? sql`true` : notClosed
  return sql`c.organisation_id = ${actor.organisationId}::uuid and (${any}) and ${unshut} and ${unclosed}
    and coalesce(c.joined_to_id, c.id) not in ${about(actor)}`
}
