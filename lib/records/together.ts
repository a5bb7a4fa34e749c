import { may } from '../domain/access/can'
import type { Actor } from '../domain/access/role'
import { isClosed } from '../domain/closure/closed'
import type { FlagAnswers } from '../domain/flag/questions'
import type { HandoverAnswers } from '../domain/handover/questions'
import { isId } from '../platform/identity'
import { sha256 } from '../platform/sealing'
import { sql } from '../platform/transaction'
import { allocateCase } from './allocations'
import { type CalledRow, calledIn, childNamed } from './child-name'
import { flagCase } from './flags'
import { perform, type Refusal, type Result, refuse } from './perform'
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
/** How many were done, and why others were not, each reason once, after the references of those that have it. */
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
  actor: Actor,
  key: string,
  ids: readonly string[],
  work: (caseId: string, key: string) => Promise<Result<unknown>>,
): Promise<Result<Done>> {
  const chosen = wanted(ids)
  if (!isId(key)) return { ok: false, why: 'not-found' }
  if (chosen.length === 0 || chosen.length > mostTogether)
    return { ok: false, why: 'cannot', says: tooMany(chosen.length) }
  const why = new Map<string, string[]>()
  for (const caseId of chosen) {
    const result = await work(caseId, keyFor(key, caseId))
    if (result.ok) continue
    const says = saysOf(result)
    why.set(says, [...(why.get(says) ?? []), caseId])
  }
  const left = [...why.values()].flat()
  const called = left.length === 0 ? new Map<string, string>() : await referencesOf(actor, left)
  const says = [...why].map(([reason, cases]) => {
    const named = cases.map(id => called.get(id)).filter(Boolean)
    return named.length > 0 ? `${named.join(', ')}: ${reason}` : reason
  })
  return { ok: true, value: { done: chosen.length - left.length, left: left.length, says } }
}

function saysOf(refused: Refusal): string {
  if (refused.why === 'cannot') return refused.says
  if (refused.why === 'incomplete') return refused.problems[0]?.says ?? 'An answer is missing.'
  if (refused.why === 'closed') return isClosed
  return refused.why === 'conflict' ? changedMeanwhile : 'Not found.'
}

/** What the cases are called, of those that this person may find in a list. */
async function referencesOf(actor: Actor, ids: readonly string[]): Promise<Map<string, string>> {
  const found = await perform(actor, 'case.list', 'organisation', async ({ tx, onDuty, note }) => {
    const rows = await tx.$queryRaw<{ id: string; reference: string }[]>`
      select c.id, c.reference from child_case c
       where ${visibleTo(actor, 'case.list', onDuty)} and c.id = any (${ids}::uuid[])`
    note({ rows: rows.length })
    return rows
  })
  return new Map((found.ok ? found.value : []).map(each => [each.id, each.reference]))
}

/** Gives the cases to one worker. `held` is what stood on the page of each (see Chosen): what was given since stays given. */
export const giveTogether = (
  actor: Actor,
  key: string,
  held: ReadonlyMap<string, string>,
  to: string,
  words: HandoverAnswers,
): Promise<Result<Done>> =>
  each(actor, key, [...held.keys()], (caseId, own) =>
    allocateCase(actor, caseId, own, to, words, held.get(caseId) ?? ''),
  )

export const flagTogether = (
  actor: Actor,
  key: string,
  ids: readonly string[],
  answers: FlagAnswers,
): Promise<Result<Done>> => each(actor, key, ids, (caseId, own) => flagCase(actor, caseId, own, answers))
