import type { Actor } from '../domain/access/role'
import { wereTold } from '../domain/danger/danger'
import type { Nation } from '../domain/nation/nation'
import { type CalledRow, childNamed } from './child-name'
import { perform, type Result } from './perform'

export type Waiting = {
  id: string
  nation: Nation
  reference: string
  immediateDanger: boolean
  restricted: boolean
  openedAt: Date
  author: string
  childName: string | null
  policeTold: boolean
  servicesTold: boolean
  openQuestion: boolean
}

/** What was said of danger and done about it on one case. */
const done = {
  stepEvents: {
    where: { event: 'sent' },
    select: { step: true, happenedAt: true, writtenAt: true, caseId: true },
  },
  dangerChanges: { select: { id: true, change: true, writtenAt: true, cameFromId: true } },
  questions: { where: { answeredAt: null }, select: { id: true } },
} as const

/** So many are ranked and shown; what is more stands in My work, page by page. */
export const mostInInbox = 200

/** What one of them calls the child. */
const calls = { select: { caseId: true, name: true, aliases: true, takenIn: true } } as const
type Calling = { child: { caseId: string; name: string | null; aliases: string[]; takenIn: string[] } | null }

const calledBy = ({ child }: Calling): CalledRow[] =>
  child ? [{ ...child, case_id: child.caseId, taken_in: child.takenIn }] : []

/**
 * The concerns that wait for a lead's decision; danger first, then the one that has waited longest. What was done on
 * a concern that was linked to one of them counts there, as it does on the case's own page.
 */
export const inbox = (actor: Actor): Promise<Result<Waiting[]>> =>
  perform(actor, 'inbox.read', 'organisation', async ({ tx, note }) => {
    const rows = await tx.case.findMany({
      relationLoadStrategy: 'join',
      where: { organisationId: actor.organisationId, stage: 'triage' },
      orderBy: [{ immediateDanger: 'desc' }, { openedAt: 'asc' }],
      take: mostInInbox,
      select: {
        id: true,
        reference: true,
        nation: true,
        immediateDanger: true,
        restricted: true,
        openedAt: true,
        author: { select: { name: true } },
        child: calls,
        ...done,
        joined: { select: { child: calls, ...done }, orderBy: { openedAt: 'asc' } },
      },
    })
    note({ rows: rows.length })
    return rows.map(row => {
      const all = [row, ...row.joined]
      const sent = all.flatMap(each => each.stepEvents)
      const dangers = all
        .flatMap(each => each.dangerChanges)
        .sort((a, b) => a.writtenAt.getTime() - b.writtenAt.getTime() || (a.id < b.id ? -1 : 1))
        .map(({ change, writtenAt, cameFromId: cameFrom }) => ({
          change: change as 'raised' | 'over',
          writtenAt,
          cameFrom,
        }))
      return {
        id: row.id,
        reference: row.reference,
        nation: row.nation as Nation,
        immediateDanger: row.immediateDanger,
        restricted: row.restricted,
        openedAt: row.openedAt,
        author: row.author.name,
        childName: childNamed(all.flatMap(calledBy), row.id),
        policeTold: wereTold('police', row.openedAt, dangers, sent),
        servicesTold: wereTold('childrens-services', row.openedAt, dangers, sent),
        openQuestion: all.some(each => each.questions.length > 0),
      }
    })
  })
