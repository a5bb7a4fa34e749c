import type { Actor } from '../domain/access/role'
import { unknownClock } from '../domain/clock/clocks'
import { divisionOf, type Nation } from '../domain/nation/nation'
import { clockIn, dueOf, type KeptClock } from '../domain/step/kept-clocks'
import { dayOf } from '../domain/time/day'
import { dueInWords } from '../domain/time/words'
import { type Sql, sql } from '../platform/transaction'
import { held, visibleTo } from './visible'

/**
 * Whether a row `t` of case_clock is late, as `lateness` of lib/domain/step/clocks.ts says it of the case: its moment
 * has come or its last day has passed, nothing met it, and it is not one that only says "not before".
 */
export const isLate = (at: Date): Sql => sql`(t.ended_at is null and t.limit_kind <> 'not-before'
  and t.due_on <= ${dayOf(at)}::date and (t.due_on < ${dayOf(at)}::date or t.due_at <= ${at}))`

/** When it ends, as an instant to sort by. */
export const endOf: Sql = sql`coalesce(t.due_at, (t.due_on + 1)::timestamp at time zone 'Europe/London')`

/**
 * A part of what is late on the cases that somebody may open and does not hold, as lines of My work: danger first, then
 * what ended first, and how many there are. For whoever oversees: thousands are counted without reading their cases,
 * and no more of these are read than are shown.
 */
export function lateElsewhere(
  at: Date,
  actor: Actor,
  onDuty: boolean,
  { from, many }: { from: number; many: number },
): Sql {
  const rows = sql`case_clock t cross join lateral (
      select t.case_id as id, t.organisation_id, null::uuid as joined_to_id, null::uuid as author_id, '' as stage) c
    where t.organisation_id = ${actor.organisationId}::uuid and ${isLate(at)}
      and ${visibleTo(actor, 'case.open', onDuty)} and not ${held(actor, sql`c.id`)}`
  const endangered = sql`(select d.id from child_case d where d.organisation_id = ${actor.organisationId}::uuid and d.immediate_danger)`
  const first = sql`order by t.due_on, t.due_at, t.case_id, t.n limit ${from + many}`
  return sql`
    select * from (
      select 'late-elsewhere', c.id as case_id, c.reference, true, c.immediate_danger, ${endOf}, '', t.n::text, null::uuid,
             (select count(*)::integer from ${rows}),
             row_number() over (order by c.immediate_danger desc, t.due_on, t.due_at, t.case_id, t.n) as place
        from ((select t.* from ${rows} and t.case_id in ${endangered} ${first})
              union all (select t.* from ${rows} and t.case_id not in ${endangered} ${first})) t
        join child_case c on c.id = t.case_id) e
     where e.place > ${from} and e.place <= ${from + many}`
}

/** Which clock the line `w` of My work counts, and who holds its case. */
export const lateRows: Sql = sql`(select json_build_object('nation', c.nation, 'clock', t.clock, 'validFrom', t.valid_from,
    'unit', t.unit, 'dueOn', t.due_on, 'dueAt', t.due_at,
    'workers', (select coalesce(json_agg(a.name order by l."from"), '[]') from allocation l join account a on a.id = l.account_id
                 where l.case_id = w.case_id and l.until is null))::text
  from case_clock t join child_case c on c.id = t.case_id where t.case_id = w.case_id and t.n = w.extra::integer)`

type Held = Pick<KeptClock, 'clock' | 'validFrom' | 'unit' | 'dueOn'> & {
  nation: Nation
  dueAt: string | null
  workers: string[]
}

/** 'Assessment finished: 3 working days late (due Fri 27 Mar)', and who holds the case. */
export function lateInWords(text: string, now: Date): { late: string; held: string } {
  const { nation, workers, dueAt, ...clock } = JSON.parse(text) as Held
  const due = dueOf({ ...clock, dueAt: dueAt ? new Date(dueAt) : null })
  const name = clockIn(nation, clock)?.name ?? unknownClock
  return {
    late: `${name}: ${dueInWords(due, now, divisionOf[nation])}`,
    held: workers.length > 0 ? `Held by ${workers.join(', ')}.` : 'Nobody holds it.',
  }
}
