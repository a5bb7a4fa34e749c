import { divisionOf, type Nation } from '../domain/nation/nation'
import { clockIn, dueOf, type KeptClock, unknownClock } from '../domain/step/kept-clocks'
import { dayOf } from '../domain/time/day'
import { dueInWords } from '../domain/time/words'
import { type Sql, sql } from '../platform/transaction'

/**
 * Whether a row `t` of case_clock is late, as `lateness` of lib/domain/step/clocks.ts says it of the case: its moment
 * has come or its last day has passed, nothing met it, and it is not one that only says "not before".
 */
export const isLate = (at: Date): Sql => sql`(t.ended_at is null and t.limit_kind <> 'not-before'
  and t.due_on <= ${dayOf(at)}::date and (t.due_on < ${dayOf(at)}::date or t.due_at <= ${at}))`

/** When it ends, as an instant to sort by. */
export const endOf: Sql = sql`coalesce(t.due_at, (t.due_on + 1)::timestamp at time zone 'Europe/London')`

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
