import { may } from '../domain/access/can'
import type { Actor } from '../domain/access/role'
import {
  type BoardList,
  type BoardQuery,
  boardListIds,
  daysAhead,
  type Only,
  onlyInWords,
  type Whose,
} from '../domain/clock/board'
import type { BoardLine } from '../domain/clock/board-line'
import type { Nation } from '../domain/nation/nation'
import { addDays, dayOf } from '../domain/time/day'
import { type Sql, sql } from '../platform/transaction'
import { type CalledRow, calledIn, childNamed } from './child-name'
import { clockRules } from './keep-clocks'
import { endOf, isLate } from './late-rows'
import { perform, type Result } from './perform'
import { held, heldBy, heldByNobody, visibleTo } from './visible'

export type Board = {
  readonly lines: readonly BoardLine[]
  /** How many each list has: the very rows that it shows. */
  readonly counts: Readonly<Record<BoardList, number>>
  /** Cases that are still to be counted, because they are older than the board or its rules have changed. */
  readonly uncounted: number
  readonly teams: readonly { readonly id: string; readonly name: string }[]
  /** What it is narrowed to beside whose cases, in words. */
  readonly only: string | null
  /** Whose cases it shows, where it is one colleague. */
  readonly person: string | null
}

/** Lines on a page of one list. */
export const linesOnABoard = 25

/** Lines of each list where all three stand beside each other: what is more stands in the list by itself. */
export const linesInAColumn = 10

/** Instants travel as text inside one JSON answer. */
type Line = Omit<BoardLine, 'startedAt' | 'dueAt' | 'childName'> & {
  startedAt: string
  dueAt: string | null
  children: readonly CalledRow[]
}
type Row = {
  lines: Line[]
  counts: Partial<Record<BoardList, number>>
  uncounted: number
  teams: Board['teams']
  person: string | null
  nations: Nation[]
}

const of = (actor: Actor, whose: Whose): Sql => {
  if (whose === 'all') return sql`true`
  if (whose === 'me') return held(actor, sql`c.id`)
  if (whose === 'team')
    return sql`c.team_id in (select m.team_id from team_member m where m.account_id = ${actor.id}::uuid)`
  if ('team' in whose) return sql`c.team_id = ${whose.team}::uuid`
  if (whose.person === 'nobody') return heldByNobody(sql`c.id`, sql`c.stage`)
  return heldBy(sql`c.id`, sql`${whose.person}::uuid`)
}

/** The colleague whose cases it shows. */
const personOf = (whose: Whose): string | null =>
  typeof whose === 'object' && 'person' in whose && whose.person !== 'nobody' ? whose.person : null

const narrowedTo = (only: Only | null | undefined): Sql => {
  if (!only) return sql`true`
  return 'clock' in only ? sql`t.clock = ${only.clock}` : sql`t.waits_for = ${only.waitsFor}`
}

/** What somebody sees first: practitioners the cases they hold, who oversees all of them. */
export const usualBoard = (actor: Actor): 'me' | 'all' => (may(actor, 'case.allocate') ? 'all' : 'me')

/**
 * What is late, due today or due this week on the cases that a person may open: the first of each list, or a page of one;
 * danger first, then what ends first; and how many each has. One that only says "not before" is never late, as on the
 * case's own page.
 */
export const readBoard = (actor: Actor, { list, page, whose, only }: BoardQuery): Promise<Result<Board>> =>
  perform(actor, 'clock.see', 'organisation', async ({ tx, at, onDuty, note }) => {
    const today = dayOf(at)
    const many = list ? linesOnABoard : linesInAColumn
    const [from, shown] = [(page - 1) * many, list ? [list] : boardListIds]
    const [row] = await tx.$queryRaw<Row[]>`
      with due as materialized (
        select c.id, c.reference, c.immediate_danger, c.nation, t.n, ${endOf} as ends,
               case when ${isLate(at)} then 'late' when t.due_on = ${today}::date then 'today' else 'week' end as list
          from case_clock t join child_case c on c.id = t.case_id
         where ${visibleTo(actor, 'case.open', onDuty)} and ${of(actor, whose)}
           and t.organisation_id = ${actor.organisationId}::uuid and t.ended_at is null and ${narrowedTo(only)}
           and t.due_on <= ${addDays(today, daysAhead)}::date
           and (${isLate(at)} or t.due_on > ${today}::date or (t.due_on = ${today}::date and (t.due_at is null or t.due_at > ${at})))
      ), page as (
        select p.* from unnest(${shown}::text[]) l(list) cross join lateral (
          select * from due where due.list = l.list
           order by immediate_danger desc, ends, reference, n limit ${many} offset ${from}) p
      )
      select (select coalesce(json_agg(json_build_object('list', p.list, 'n', t.n, 'caseId', c.id, 'reference', c.reference,
                'nation', c.nation, 'children', ${calledIn(sql`c.id`)},
                'immediateDanger', c.immediate_danger, 'clock', t.clock, 'validFrom', t.valid_from,
                'startedBy', t.started_by, 'startedAt', t.started_at, 'unit', t.unit, 'dueOn', t.due_on, 'dueAt', t.due_at,
                'waitsFor', t.waits_for, 'moved', t.moved,
                'workers', (select coalesce(json_agg(a.name order by l."from"), '[]') from allocation l join account a on a.id = l.account_id
                             where l.case_id = c.id and l.until is null))
                order by p.immediate_danger desc, p.ends, p.reference, p.n), '[]')
                from page p join case_clock t on t.case_id = p.id and t.n = p.n join child_case c on c.id = p.id) as lines,
             (select coalesce(json_object_agg(g.list, g.many), '{}') from (select list, count(*) as many from due group by list) g) as counts,
             (select count(*)::integer from child_case c
               where (c.clocked is null or c.clocked < ${clockRules} or c.clocked > ${clockRules}) and c.stage not in ('joined', 'closed')
                 and ${visibleTo(actor, 'case.open', onDuty)} and ${of(actor, whose)}) as uncounted,
             (select coalesce(json_agg(json_build_object('id', m.id, 'name', m.name) order by m.name), '[]')
                from team m where m.organisation_id = ${actor.organisationId}::uuid) as teams,
             (select a.name from account a where a.id = ${personOf(whose)}::uuid and a.organisation_id = ${actor.organisationId}::uuid) as person,
             (select coalesce(json_agg(distinct d.nation), '[]') from due d where d.list = any (${shown})) as nations`
    const { lines = [], counts = {}, uncounted = 0, teams = [], person = null, nations = [] } = row ?? {}
    note({ ...(list ? { list, page } : {}), rows: lines.length })
    return {
      lines: lines.map(({ children, ...line }) => ({
        ...line,
        childName: childNamed(children, line.caseId),
        startedAt: new Date(line.startedAt),
        dueAt: line.dueAt ? new Date(line.dueAt) : null,
      })),
      counts: Object.fromEntries(boardListIds.map(id => [id, counts[id] ?? 0])) as Board['counts'],
      uncounted,
      teams,
      only: onlyInWords(only ?? null, nations),
      person: typeof whose === 'object' && 'person' in whose && whose.person === 'nobody' ? 'nobody' : person,
    }
  })
