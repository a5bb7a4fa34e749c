import type { Actor } from '../domain/access/role'
import type { Found, FoundCase } from '../domain/find/found'
import type { Print } from '../domain/find/prints'
import { isNothing, type Wanted, wantedIn } from '../domain/find/wanted'
import { nearEnough, nearest, whyInWords } from '../domain/find/why'
import { dayOf } from '../domain/time/day'
import { fingerprint, type Key } from '../platform/sealing'
import { type Sql, sql } from '../platform/transaction'
import { type CalledRow, calledIn, childNamed } from './child-name'
import { perform, type Result, refuse } from './perform'
import { visibleTo } from './visible'

export type FoundRow = Omit<FoundCase, 'why' | 'childName'> & {
  children: CalledRow[]
  whys: string[]
  nearness: number
}

/** Most of what is shown: more than that is a question too wide. */
const mostShown = 25

/**
 * The cases that a person may open and that have what they typed, the nearest first, each with why. What they may
 * not open is neither there nor counted. The trail keeps how many were found, and nothing of what was typed.
 */
export const findCases = (actor: Actor, words: string): Promise<Result<Found>> =>
  perform(actor, 'case.find', 'organisation', async ({ tx, at, onDuty, organisationKey, note }) => {
    const wanted = wantedOf(words, at)
    const rows = await tx.$queryRaw<FoundRow[]>`
      select c.id, c.reference, c.stage, c.immediate_danger as "immediateDanger", ${calledIn(sql`c.id`)} as children, f.whys, f.nearness,
             array(select a.name from allocation l join account a on a.id = l.account_id
                    where l.case_id = c.id and l.until is null order by l."from") as workers
        from ${hits(sql`app.find_cases`, wanted, organisationKey)} f
        join child_case c on c.id = f.case_id
       where ${visibleTo(actor, 'case.open', onDuty)}
       order by f.n`
    const found = nearestOf(rows, wanted)
    note({ rows: found.cases.length })
    return found
  })

/** What can be looked for in the words. */
export function wantedOf(words: string, at: Date): Wanted {
  const wanted = wantedIn(words, dayOf(at))
  if (!isNothing(wanted)) return wanted
  return refuse({
    why: 'cannot',
    says: 'Type a little more: at least two letters of a name, or a whole number.',
  })
}

/** What one of the database's two searches answers, in its order `n`: a whole reference without its HF- first. */
export function hits(search: Sql, wanted: Wanted, organisationKey: Key): Sql {
  const hashes = (prints: readonly Print[]) =>
    prints.map(({ kind, value }) => Buffer.from(fingerprint(organisationKey, kind, value)))
  return sql`
    (select b.*, 0 as n from ${search}(${wanted.bare}::text[], '{}', '{}', '', '{}') b
      where cardinality(${wanted.bare}::text[]) > 0
     union all
     select a.* from ${search}(${wanted.references}::text[], ${wanted.born}::date[], ${hashes(wanted.telephones)}::bytea[],
                               ${wanted.name}::text, ${hashes(wanted.others)}::bytea[]) with ordinality a)`
}

/** Those that are near enough, each once, the nearest first. */
export function nearestOf(rows: readonly FoundRow[], wanted: Wanted): Found {
  const once = rows.filter(({ id }, at) => rows.findIndex(row => row.id === id) === at)
  const near = once.map(row => ({ row, share: shareOf(wanted.name, row) }))
  const meant = near.filter(({ share }) => share >= nearEnough).sort((a, b) => b.share - a.share)
  const cases = meant.slice(0, mostShown).map(({ row: { children, whys, nearness: _, ...row } }) => ({
    ...row,
    childName: childNamed(children, row.id),
    why: whyInWords(whys, wanted.name, ownNames(children, row.id)),
  }))
  return { cases, more: meant.length > mostShown }
}

/** What the case itself calls the child: what its linked concerns do is a reason of its own. */
const ownNames = (children: readonly CalledRow[], id: string) =>
  children.find(child => child.case_id === id) ?? { name: null, aliases: [] }

/** How near a case comes that is here by a name alone; whatever else it has is the same, or is not here. */
function shareOf(wanted: string, { id, whys, children, nearness }: FoundRow): number {
  if (whys.some(why => /^(plate|address):/.test(why))) return 1
  if (whys.includes('linked-name')) return nearness
  return whys.includes('name') ? nearest(wanted, ownNames(children, id)).near : 1
}
