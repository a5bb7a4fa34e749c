import { type Sql, sql } from '../platform/transaction'
import type { ChildRow } from './child-row'

/** What one case of a file calls the child. */
export type CalledRow = Pick<ChildRow, 'case_id' | 'name' | 'aliases' | 'taken_in'>

/**
 * What the case `of` and every concern joined to it call the child, as row-level security lets this person see them: its
 * own first, then the oldest first, as `called` reads them.
 */
export const calledIn = (of: Sql): Sql => sql`(
  select coalesce(json_agg(json_build_object('case_id', called.case_id, 'name', called.name, 'aliases', called.aliases,
           'taken_in', called.taken_in) order by called.case_id <> ${of}, part.opened_at), '[]')
    from child_case part join child called on called.case_id = part.id where part.id = ${of} or part.joined_to_id = ${of})`

/**
 * Which rows of a file speak: one that a change took in speaks through that change alone; and what they call the child.
 * A case's page and every list say the same name by this rule.
 */
export function called<Row extends CalledRow>(children: readonly Row[], caseId: string) {
  const takenIn = new Set(children.flatMap(child => child.taken_in))
  const all = children.filter(child => child.case_id === caseId || !takenIn.has(child.case_id))
  const name = all.find(child => child.name !== null)?.name ?? null
  const others = all.flatMap(child => [
    ...child.aliases,
    ...(child.name && child.name !== name ? [child.name] : []),
  ])
  return { all, name, aliases: [...new Set(others)] }
}

/** The name alone, for a line of a list. */
export const childNamed = (children: readonly CalledRow[], caseId: string): string | null =>
  called(children, caseId).name
