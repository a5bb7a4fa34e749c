import type { CaseFacts } from '../domain/access/can'
import type { CasePart } from '../domain/access/case-parts'
import type { PermissionId } from '../domain/access/permissions'
import type { Actor } from '../domain/access/role'
import type { CaseFile, CaseOutline } from '../domain/case/case-file'
import type { Tx } from '../platform/database'
import { type Sql, sql } from '../platform/transaction'
import { cameFor } from './came-for'
import { readCaseFile, readOutline } from './case-file'
import { type CalledRow, calledIn, childNamed } from './child-name'
import { perform, type Result, refuse } from './perform'
import { held, heldBy, heldByNobody, visibleTo } from './visible'

export type OpenedCase = { file: CaseFile; facts: CaseFacts }
/** The same without the entries of its chronology: the more there are, the longer they take to read. */
export type OpenedOutline = { file: CaseOutline; facts: CaseFacts }

/**
 * The whole case as this person may see it, and how they stand to it: what every page's narrower reading is held to.
 * The permission says what for, and the trail tells it so. A page that is there for doing something names that too:
 * whoever may not do it sees nothing, and is not told to have seen it.
 */
export const openCase = (
  actor: Actor,
  caseId: string,
  permission: PermissionId = 'case.open',
  todo?: PermissionId,
): Promise<Result<OpenedCase>> =>
  perform(
    actor,
    permission,
    { case: caseId },
    async (frame, asked) => {
      const facts = cameFor(actor, frame.facts, todo)
      const file = (await asked) ?? refuse({ why: 'not-found' })
      return { file, facts }
    },
    (tx: Tx) => readCaseFile(tx, caseId),
  )

/** The same for a page that needs no entry, and of which part of the case it is: the trail tells that too. */
export const openOutline = (
  actor: Actor,
  caseId: string,
  part: CasePart,
  permission: PermissionId = 'case.open',
  todo?: PermissionId,
): Promise<Result<OpenedOutline>> =>
  perform(
    actor,
    permission,
    { case: caseId },
    async (frame, asked) => {
      const facts = cameFor(actor, frame.facts, todo)
      const read = (await asked) ?? refuse({ why: 'not-found' })
      frame.note({ part })
      return { file: read.outline, facts }
    },
    (tx: Tx) => readOutline(tx, caseId),
  )

export type ListedCase = {
  id: string
  reference: string
  stage: string
  immediateDanger: boolean
  /** Open to named people alone, of whom this person is one. */
  restricted: boolean
  openedAt: Date
  closedAt: Date | null
  childName: string | null
  workers: string[]
  team: string | null
  /** The kinds of the flags that stand on it. */
  flags: string[]
}
export type Listing = {
  show?: 'mine' | 'unallocated' | 'danger' | 'triage' | 'closed' | undefined
  /** The id of an account: those that it holds; 'nobody': accepted, and held by none. */
  holder?: string | undefined
  many?: 'yes' | undefined
  page: number
}
/** `holder`: the name of whoever holds all of them, where it is narrowed to that. */
export type ListedPage = { cases: ListedCase[]; more: boolean; holder: string | null }
/** Of a page, and of one to choose among: as many as can be changed together. */
const [few, most] = [25, 100]

const unheld = heldByNobody(sql`c.id`, sql`c.stage`)

const narrowed = (actor: Actor, show: Listing['show']): Sql => {
  switch (show) {
    case 'mine':
      return sql`c.stage <> 'closed' and ${held(actor, sql`c.id`)}`
    case 'unallocated':
      return unheld
    case 'danger':
      return sql`c.immediate_danger`
    case 'triage':
      return sql`c.stage = 'triage'`
    case 'closed':
      return sql`c.stage = 'closed' and c.closed_at is not null`
    case undefined:
      return sql`c.stage <> 'closed'`
  }
}

const holderIs = (holder: string | undefined): Sql => {
  if (!holder) return sql`true`
  return holder === 'nobody' ? unheld : heldBy(sql`c.id`, sql`${holder}::uuid`)
}

/** A colleague's name; of another organisation's, or nobody's id, none. */
const nameOf = async (tx: Tx, { organisationId }: Actor, id: string) =>
  id === 'nobody'
    ? 'nobody'
    : ((await tx.account.findFirst({ where: { id, organisationId }, select: { name: true } }))?.name ??
      'nobody known here')

/**
 * The cases a person may open, those with danger first, then the newest; joined concerns stand in their case. Closed ones
 * stand in a list of their own, the last to be closed first.
 */
export const listCases = (actor: Actor, { show, holder, many, page }: Listing): Promise<Result<ListedPage>> =>
  perform(actor, 'case.list', 'organisation', async ({ tx, onDuty, note }) => {
    const pageLength = many ? most : few
    const rows = await tx.$queryRaw<(Omit<ListedCase, 'childName'> & { children: CalledRow[] })[]>`
      select c.id, c.reference, c.stage, c.immediate_danger as "immediateDanger", c.restricted, c.opened_at as "openedAt",
             c.closed_at as "closedAt",
             ${calledIn(sql`c.id`)} as children,
             (select t.name from team t where t.id = c.team_id) as team,
             array(select distinct f.kind from flag f where f.case_id = c.id and f.removed_at is null order by 1) as flags,
             array(select a.name from allocation l join account a on a.id = l.account_id
                    where l.case_id = c.id and l.until is null order by l."from") as workers
        from child_case c
       where ${visibleTo(actor, 'case.open', onDuty)} and c.stage <> 'joined' and ${narrowed(actor, show)}
         and ${holderIs(holder)}
       order by ${show === 'closed' ? sql`c.closed_at desc` : sql`c.immediate_danger desc, c.opened_at desc`}
       limit ${pageLength + 1} offset ${(page - 1) * pageLength}`
    note({ rows: Math.min(rows.length, pageLength) })
    const cases = rows
      .slice(0, pageLength)
      .map(({ children, ...row }) => ({ ...row, childName: childNamed(children, row.id) }))
    return { cases, more: rows.length > pageLength, holder: holder ? await nameOf(tx, actor, holder) : null }
  })
