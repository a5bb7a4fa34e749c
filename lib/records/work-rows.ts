import type { Actor } from '../domain/access/role'
import { dayOf } from '../domain/time/day'
import { type Sql, sql } from '../platform/transaction'
import { alertItems } from './alert-rows'
import { begunKept } from './begun-rows'
import { type CalledRow, calledIn } from './child-name'
import { unclosed } from './closure-rows'
import { coverItems } from './cover-rows'
import { dangerRows } from './danger-rows'
import { endOf, isLate, lateElsewhere, lateRows } from './late-rows'
import { unsentMail } from './message-rows'
import { noLongerHeld } from './no-longer-held'
import type { Work } from './perform'

import { proposalItems } from './proposal-rows'
import { replyItems } from './reply-rows'

import { returnedItems } from './returned-rows'
import { heldByNobody, visibleTo } from './visible'

/** One line of one list; what `since`, `by` and `extra` say depends on the list. */
export type WorkRow = {
  list: string
  case_id: string
  reference: string
  /** What its file calls the child; null where the list names nobody. */
  children: CalledRow[] | null
  danger: boolean
  since: Date
  by: string
  extra: string | null
  /** Of a match, the concern where it is restricted itself. */
  id: string | null
  /** How many its list has. */
  total: number
  /** Of a case in danger, what was said and done; of what is late, which clock it is; of no other. */
  done: string | null
}

/** Most of what My work shows of each list, and what a page of the list's own has. */
export const mostShown = 25
/** The same of what is late on others' cases: an organisation has more of it than of anything else. */
const mostElsewhere = 10

/** Shown whole, because each has a button or becomes something else before it is shown. */
const whole = ['turn', 'alert', 'match', 'unsent', 'recorded']

/**
 * Everything that waits for a person, in one query: the first of each list, and how many it has. Row-level security
 * and the roles' own lists both decide what is there; `lists` are those that this person's roles open.
 */
export const waiting = (
  { tx, at, onDuty }: Work,
  actor: Actor,
  lists: readonly string[],
): Promise<WorkRow[]> =>
  tx.$queryRaw<WorkRow[]>`
    with item as (${workItems(at, actor, lists, onDuty)}),
      counted as (${counted(sql`true`)} ${elsewhere(at, actor, lists, onDuty, { from: 0, many: mostElsewhere })})
    ${shown} where n <= ${mostShown} or list = any (${whole}) order by list, n`

/** One page of one of these lists: the same rows by the same rule, and the same number. */
export const waitingIn = (
  { tx, at, onDuty }: Work,
  actor: Actor,
  lists: readonly string[],
  { list, page }: { list: string; page: number },
): Promise<WorkRow[]> => {
  const from = (page - 1) * mostShown
  const open = lists.filter(each => each === list)
  return tx.$queryRaw<WorkRow[]>`
    with item as (${workItems(at, actor, lists, onDuty)}),
      counted as (${counted(sql`list = ${list}`)} ${elsewhere(at, actor, open, onDuty, { from, many: mostShown })})
    ${shown} where list = any (${whole}) or (n > ${from} and n <= ${from + mostShown}) order by n`
}

/** Whom a line is about, what was done about danger, and which clock is late, is read for the lines that are shown alone. */
const shown = sql`select w.*, case when w.named then ${calledIn(sql`w.case_id`)} end as children,
  case when w.list = 'danger' then ${dangerRows}
       when w.list in ('late', 'late-elsewhere') then ${lateRows} end as done from counted w`

/** Danger first; then whatever has waited longest, and of what was done, the newest. */
const counted = (which: Sql) => sql`
  select *, count(*) over (partition by list)::integer as total,
         row_number() over (partition by list order by danger desc,
           case when list in ('draft', 'beside', 'begun', 'cover', 'gone', 'recorded', 'alert', 'match') then -extract(epoch from since)
                else extract(epoch from since) end, reference, id, extra) as n
    from item where ${which}`

/** What is late on others' cases, where it is open to this person: thousands are counted, and as many read as are shown. */
const elsewhere = (
  at: Date,
  actor: Actor,
  lists: readonly string[],
  onDuty: boolean,
  part: { from: number; many: number },
): Sql =>
  lists.includes('late-elsewhere') ? sql`union all ${lateElsewhere(at, actor, onDuty, part)}` : sql``

export const workItems = (at: Date, actor: Actor, lists: readonly string[], onDuty: boolean): Sql => sql`
      select 'draft' as list, null::uuid as case_id, '' as reference, false as named, false as danger, d.saved_at as since,
             '' as by, d.started_at::text as extra, d.id
        from draft d where d.account_id = ${actor.id}::uuid and d.form_id = 'concern'
      union all
      select 'beside', null, '', false, false, d.saved_at, '', d.form_id, d.id
        from draft d where d.account_id = ${actor.id}::uuid and d.form_id like 'concern-beside/%'
      union all
      select 'begun', c.id, coalesce(c.reference, ''), c.id is not null, c.immediate_danger is true and ${visibleTo(actor, 'case.open', onDuty)}, d.saved_at, coalesce(c.nation, ''),
             ${begunKept(actor, onDuty)}, d.id
        from draft d left join child_case c on c.id = d.case_id
       where d.account_id = ${actor.id}::uuid and d.case_id is not null
      union all
      select 'question', q.case_id, c.reference, false, false, q.written_at, '', null, q.id
        from question q join child_case c on c.id = q.case_id
       where q.shown_to_id = ${actor.id}::uuid and q.answered_at is null and ${unclosed}
      union all
      (select 'recorded', o.id, o.reference, false, o.immediate_danger, o.opened_at, '', o.stage, null::uuid
        from ((select c.id, c.reference, c.immediate_danger, c.opened_at, c.stage
                 from child_case c where c.author_id = ${actor.id}::uuid order by c.opened_at desc limit ${mostShown})
              union all
              select r.case_id, r.reference, r.immediate_danger, r.opened_at, r.stage from app.received() r) o
       order by o.opened_at desc limit ${mostShown})
      union all
      select 'match', c.id, c.reference, false, false, m.found_at, k.reference,
             (select string_agg(a.name, ', ' order by a.name) from named_person n join account a on a.id = n.account_id
               where n.case_id = k.id and n.until is null and n.on_call), case when c.restricted then c.id end
        from restricted_match m join child_case c on c.id = m.new_case_id join child_case k on k.id = m.known_case_id
       where m.settled_at is null and c.stage <> 'joined'
      union all
      ${coverItems(at, actor, lists)}
      union all
      (select 'flag', c.id, c.reference, true, c.immediate_danger, f.review_on, '', f.kind, f.id
        from flag f join child_case c on c.id = f.case_id
       where f.organisation_id = ${actor.organisationId}::uuid and f.removed_at is null and f.review_on <= ${dayOf(at)}::date and ${unclosed}
         and ('flag' = any (${lists}) or exists (
           select from allocation a where a.case_id = coalesce(c.joined_to_id, c.id) and a.account_id = ${actor.id}::uuid and a.until is null)))
      union all
      (select 'plan', c.id, c.reference, true, c.immediate_danger, w.due, '', w.what, w.id
        from (select p.case_id, p.review_on as due, p.kind as what, p.id from plan p
               where p.organisation_id = ${actor.organisationId}::uuid and p.review_on <= ${dayOf(at)}::date
              union all
              select l.case_id, l.due_on, 'line', l.id from plan_line l
               where l.organisation_id = ${actor.organisationId}::uuid and l.state = 'open' and l.due_on < ${dayOf(at)}::date) w
        join child_case c on c.id = w.case_id
       where c.stage <> 'closed' and ('plan' = any (${lists}) or exists (
         select from allocation a where a.case_id = c.id and a.account_id = ${actor.id}::uuid and a.until is null)))
      union all
      (select 'danger', c.id, c.reference, true, true, c.opened_at, '', null, null
        from child_case c
       where c.immediate_danger and c.stage <> 'joined' and ${visibleTo(actor, 'case.open', onDuty)})
      union all
      select 'handover', c.id, c.reference, true, c.immediate_danger, h.given_at, string_agg(distinct w.name, ' and '), null,
             (array_agg(h.id))[1]
        from handover h join child_case c on c.id = h.case_id
        join account w on w.id = h.written_by_id
       where h.to_id = ${actor.id}::uuid and h.read_at is null and c.stage <> 'closed'
         and exists (select from allocation a where a.case_id = c.id and a.account_id = h.to_id and a.until is null)
       group by c.id, c.reference, c.immediate_danger, h.given_at
      union all
      select 'allocated', c.id, c.reference, true, c.immediate_danger, a."from", '', null, null
        from allocation a join child_case c on c.id = a.case_id
       where a.account_id = ${actor.id}::uuid and a.until is null and c.stage <> 'closed'
      union all
      (select 'triage', c.id, c.reference, true, c.immediate_danger, c.opened_at, w.name, null, null
        from child_case c join account w on w.id = c.author_id
       where 'triage' = any (${lists}) and c.organisation_id = ${actor.organisationId}::uuid and c.stage = 'triage')
      union all
      (select 'unallocated', c.id, c.reference, true, c.immediate_danger, c.decided_at, '', null, null
        from child_case c
       where 'unallocated' = any (${lists}) and c.organisation_id = ${actor.organisationId}::uuid and ${heldByNobody(sql`c.id`, sql`c.stage`)})
      union all
      (select case s.event when 'ready' then 'to-sign' else 'to-agree' end, c.id, c.reference, true, c.immediate_danger,
              s.written_at, w.name, s.step, s.id
        from step_event s join child_case c on c.id = s.case_id
        join account w on w.id = s.written_by_id
       where s.organisation_id = ${actor.organisationId}::uuid and s.written_by_id <> ${actor.id}::uuid
         and ((s.event = 'ready' and 'to-sign' = any (${lists})
               and not exists (select from nrm_sign_off n where n.case_id = s.case_id and n.written_at > s.written_at)
               and not exists (select from step_event l where l.case_id = s.case_id and l.event in ('ready', 'returned') and l.written_at > s.written_at))
           or (s.event = 'not-needed' and 'to-agree' = any (${lists})
               and not exists (select from step_event l where l.case_id = s.case_id and l.step = s.step
                                  and l.written_at > s.written_at and l.event <> 'acknowledged'))))
      union all ${proposalItems(at, actor, lists)}
      union all ${returnedItems(actor)}
      union all ${alertItems(actor)}
      union all ${replyItems(actor, lists)}
      union all ${noLongerHeld(at)}
      union all
      (select 'turn', null, '', false, false, t.starts_at, t.place, t.ends_at::text, t.id from on_call_turn t
        where 'turn' = any (${lists}) and t.organisation_id = ${actor.organisationId}::uuid and t.ends_at > ${at}
          and app.can_be_called(t.account_id, t.place) order by t.starts_at limit 400)
      union all
      select 'unsent', null, count(*)::text, false, false, ${at}, '', null, null
        from ${unsentMail(actor.organisationId, at)} and 'unsent' = any (${lists})
      union all
      select 'late', c.id, c.reference, true, c.immediate_danger, ${endOf}, '', t.n::text, null
        from allocation a join child_case c on c.id = a.case_id join case_clock t on t.case_id = c.id
       where a.account_id = ${actor.id}::uuid and a.until is null and ${isLate(at)}
`
