import type { Actor } from '../domain/access/role'
import { isParty, type Party } from '../domain/clock/waits-for'
import type { Nation } from '../domain/nation/nation'
import type { WorkListId } from '../domain/work/lists'
import { sql } from '../platform/transaction'
import { isLate } from './late-rows'
import { perform, type Result, type Work } from './perform'
import { heldByNobody, visibleTo } from './visible'
import { openLists } from './work'
import { workItems } from './work-rows'

/** `nations`: of the cases that the number counts. */
type Counted = { readonly late: number; readonly nations: readonly Nation[] }
export type Workload = {
  /** What waits for a decision of theirs: the numbers of My work. */
  readonly decisions: readonly { readonly list: WorkListId; readonly waiting: number }[]
  readonly people: readonly {
    readonly id: string
    readonly name: string
    readonly jobTitle: string
    readonly held: number
    readonly danger: number
    /** Clocks, not cases. */
    readonly late: number
  }[]
  /** Accepted cases that nobody holds. */
  readonly nobody: { readonly held: number; readonly danger: number; readonly late: number }
  readonly clocks: readonly (Counted & { readonly clock: string })[]
  readonly parties: readonly (Counted & { readonly party: Party })[]
}

type Row = Omit<Workload, 'decisions' | 'parties'> & { parties: (Counted & { party: string })[] }

const decided = ['triage', 'to-sign', 'to-agree', 'unallocated'] as const satisfies readonly WorkListId[]

/** How many of these lists wait for a person: the number that each list says of itself. */
async function waitingMany({ tx, at, onDuty }: Work, actor: Actor, lists: readonly string[]) {
  const rows = await tx.$queryRaw<{ list: string; many: number }[]>`
    with item as (${workItems(at, actor, lists, onDuty)})
    select list, count(*)::integer as many from item where list = any (${lists}) group by list`
  return new Map(rows.map(({ list, many }) => [list, many]))
}

/**
 * Who holds how many of the cases that this person may open, and what is late on them, by what is to be done and by whom
 * it waits for. Each number is that of the list which it opens: of the same rows, by the same rule.
 */
export const readWorkload = (actor: Actor): Promise<Result<Workload>> =>
  perform(actor, 'workload.see', 'organisation', async frame => {
    const { tx, at, onDuty } = frame
    const seen = visibleTo(actor, 'case.open', onDuty)
    const [row] = await tx.$queryRaw<Row[]>`
      with mine as materialized (
        select c.id, c.stage, c.nation, c.immediate_danger,
               (select count(*)::integer from case_clock t where t.case_id = c.id and ${isLate(at)}) as late
          from child_case c where ${seen} and c.stage not in ('joined', 'closed')
      ), late as materialized (
        select t.clock, t.waits_for, m.nation from case_clock t join mine m on m.id = t.case_id
         where t.organisation_id = ${actor.organisationId}::uuid and ${isLate(at)}
      )
      select (select coalesce(json_agg(p order by p.held desc, p.name), '[]') from (
                select a.id, a.name, a.job_title as "jobTitle", count(m.id)::integer as held,
                       count(m.id) filter (where m.immediate_danger)::integer as danger, coalesce(sum(m.late), 0)::integer as late
                  from account a left join allocation l on l.account_id = a.id and l.until is null left join mine m on m.id = l.case_id
                 where a.organisation_id = ${actor.organisationId}::uuid
                 group by a.id
                having count(m.id) > 0 or (a.disabled_at is null and exists (
                  select from account_role r where r.account_id = a.id and r.role = 'practitioner'))) p) as people,
             (select json_build_object('held', count(*), 'danger', count(*) filter (where m.immediate_danger), 'late', coalesce(sum(m.late), 0))
                from mine m where ${heldByNobody(sql`m.id`, sql`m.stage`)}) as nobody,
             (select coalesce(json_agg(g order by g.late desc, g.clock), '[]')
                from (select clock, count(*)::integer as late, json_agg(distinct nation) as nations from late group by clock) g) as clocks,
             (select coalesce(json_agg(g order by g.late desc, g.party), '[]')
                from (select waits_for as party, count(*)::integer as late, json_agg(distinct nation) as nations from late group by waits_for) g) as parties`
    const { parties = [], ...read } = row ?? {
      people: [],
      nobody: { held: 0, danger: 0, late: 0 },
      clocks: [],
    }
    const open = openLists(actor, onDuty)
    const lists = decided.filter(list => open.includes(list))
    const many = await waitingMany(frame, actor, lists)
    frame.note({ rows: read.people.length })
    return {
      ...read,
      parties: parties.map(each => ({ ...each, party: isParty(each.party) ? each.party : 'other' })),
      decisions: lists.map(list => ({ list, waiting: many.get(list) ?? 0 })),
    }
  })
