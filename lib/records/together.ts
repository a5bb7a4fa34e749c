import { may } from '../domain/access/can'
import type { Actor } from '../domain/access/role'
import type { FlagAnswers } from '../domain/flag/questions'
import type { HandoverAnswers } from '../domain/handover/questions'
import { isId } from '../platform/identity'
import { sha256 } from '../platform/sealing'
import { sql } from '../platform/transaction'
import { allocateCase } from './allocations'
import { type CalledRow, calledIn, childNamed } from './child-name'
import { flagCase } from './flags'
import { perform, type Result, refuse } from './perform'
import { visibleTo } from './visible'

export type What = 'give' | 'flag'
export type Chosen = {
  cases: {
    id: string
    reference: string
    childName: string | null
    workers: string[]
    /** The allocation that stands, or ''. */
    held: string
  }[]
  people: { id: string; name: string; jobTitle: string }[]
}
/** How many were done, and why others were not, each reason once. */
export type Done = { done: number; left: number; says: string[] }

/** Most cases at a time: what one person can still check with their own eyes. Source: the issue. */
export const mostTogether = 100

const tooMany = (count: number) =>
  count === 0
    ? 'No case is chosen, so nothing was changed. Go back to the cases and choose some.'
    : `${count} cases are chosen. At most ${mostTogether} can be changed at once, so nothing was changed. Go back to the cases and choose fewer.`

const changedMeanwhile =
  'Somebody changed it meanwhile, and it stays as they left it. Go back to the cases to see it.'

const needs = { give: 'case.allocate', flag: 'flag.write' } as const
const wanted = (ids: readonly string[]) => [...new Set(ids.filter(isId))]

/** The chosen cases that this person may do it to, to be checked before anything is done. */
export const seeTogether = (actor: Actor, what: What, ids: readonly string[]): Promise<Result<Chosen>> =>
  perform(actor, 'case.list', 'organisation', async ({ tx, onDuty, note }) => {
    if (!may(actor, needs[what])) refuse({ why: 'not-found' })
    const chosen = wanted(ids)
    if (chosen.length > mostTogether) refuse({ why: 'cannot', says: tooMany(chosen.length) })
    const rows = await tx.$queryRaw<
      (Omit<Chosen['cases'][number], 'childName'> & { children: CalledRow[] })[]
    >`
      select c.id, c.reference, ${calledIn(sql`c.id`)} as children,
             array(select a.name from allocation l join account a on a.id = l.account_id
                    where l.case_id = c.id and l.until is null order by l."from") as workers,
             coalesce((select l.id::text from allocation l where l.case_id = c.id and l.until is null
                        order by l."from" desc limit 1), '') as held
        from child_case c
       where ${visibleTo(actor, needs[what], onDuty)} and c.id = any (${chosen}::uuid[])
         and ${what === 'give' ? sql`c.stage = 'open'` : sql`c.stage <> 'joined'`}
       order by c.immediate_danger desc, c.opened_at desc`
    const cases = rows.map(({ children, ...row }) => ({ ...row, childName: childNamed(children, row.id) }))
    const people =
      what === 'flag'
        ? []
        : await tx.account.findMany({
            where: {
              organisationId: actor.organisationId,
              disabledAt: null,
              roles: { some: { role: 'practitioner' } },
            },
            orderBy: { name: 'asc' },
            select: { id: true, name: true, jobTitle: true },
          })
    note({ rows: cases.length })
    return { cases, people }
  })

/** A key for each case, made from the form's: sent again, the form does only what was not done before. */
const keyFor = (key: string, caseId: string): string =>
  sha256(`${key} ${caseId}`)
    .toString('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5')

/**
 * One case after the other, each through the door by itself: its own permission, transaction and line in the trail.
 * What is refused of one leaves the others done.
 */
async function each(
  key: string,
  ids: readonly string[],
  work: (caseId: string, key: string) => Promise<Result<unknown>>,
): Promise<Result<Done>> {
  const chosen = wanted(ids)
  if (!isId(key)) return { ok: false, why: 'not-found' }
  if (chosen.length === 0 || chosen.length > mostTogether)
    return { ok: false, why: 'cannot', says: tooMany(chosen.length) }
  const says: string[] = []
  for (const caseId of chosen) {
    const result = await work(caseId, keyFor(key, caseId))
    if (result.ok) continue
    if (result.why === 'cannot') says.push(result.says)
    else if (result.why === 'incomplete')
      says.push(...result.problems.map(problem => problem.says).slice(0, 1))
    else if (result.why === 'conflict') says.push(changedMeanwhile)
    else says.push('Not found.')
  }
  return {
    ok: true,
    value: { done: chosen.length - says.length, left: says.length, says: [...new Set(says)] },
  }
}

/** Gives the cases to one worker. `held` is what stood on the page of each (see Chosen): what was given since stays given. */
export const giveTogether = (
  actor: Actor,
  key: string,
  held: ReadonlyMap<string, string>,
  to: string,
  words: HandoverAnswers,
): Promise<Result<Done>> =>
  each(key, [...held.keys()], (caseId, own) =>
    allocateCase(actor, caseId, own, to, words, held.get(caseId) ?? ''),
  )

export const flagTogether = (
  actor: Actor,
  key: string,
  ids: readonly string[],
  answers: FlagAnswers,
): Promise<Result<Done>> => each(key, ids, (caseId, own) => flagCase(actor, caseId, own, answers))
