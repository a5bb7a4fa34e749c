import type { Actor } from '../domain/access/role'
import { dayOf } from '../domain/time/day'
import { type Sql, sql } from '../platform/transaction'

/**
 * What waits for a second lead or manager, beside steps: to close a case, and on restricted cases, for those whom they
 * name, to lift the restriction, and to let a colleague back; and for any of those to ask whether a restriction is still
 * needed, from the day that was set. Row-level security shows nobody else a row of these.
 */
export const proposalItems = (at: Date, actor: Actor, lists: readonly string[]): Sql => sql`
  (select 'to-agree', c.id, c.reference, true, c.immediate_danger, r.lift_asked_at, w.name, 'lift', r.id
     from restriction r join child_case c on c.id = r.case_id join account w on w.id = r.lift_asked_by_id
    where 'to-agree' = any (${lists}) and r.organisation_id = ${actor.organisationId}::uuid and r.lifted_at is null
      and r.lift_asked_by_id <> ${actor.id}::uuid)
  union all
  (select 'to-agree', c.id, c.reference, true, c.immediate_danger, k.let_asked_at, w.name, 'let-back', k.id
     from kept_from k join child_case c on c.id = k.case_id join account w on w.id = k.let_asked_by_id
    where 'to-agree' = any (${lists}) and k.organisation_id = ${actor.organisationId}::uuid and k.ended_at is null
      and k.let_asked_by_id <> ${actor.id}::uuid)
  union all
  (select 'restriction', c.id, c.reference, true, c.immediate_danger, r.review_on, '', null, r.id
     from restriction r join child_case c on c.id = r.case_id
    where 'restriction' = any (${lists}) and r.organisation_id = ${actor.organisationId}::uuid and r.lifted_at is null
      and r.review_on <= ${dayOf(at)}::date)
  union all
  (select 'to-agree', c.id, c.reference, true, c.immediate_danger, x.written_at, w.name, 'closing', x.id
     from closure x join child_case c on c.id = x.case_id join account w on w.id = x.written_by_id
    where 'to-agree' = any (${lists}) and x.organisation_id = ${actor.organisationId}::uuid and x.decision is null
      and x.written_by_id <> ${actor.id}::uuid)`
