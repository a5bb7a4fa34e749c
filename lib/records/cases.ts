import { type CaseFacts, can } from '../domain/access/can'
import type { PermissionId } from '../domain/access/permissions'
import type { Actor } from '../domain/access/role'
import { visibleTo } from '../domain/access/visible'
import type { CaseFile } from '../domain/case/case-file'
import { isId, newId } from '../platform/identity'
import { readCaseFile } from './case-file'
import { once } from './once'
import { perform, type Result, refuse } from './perform'

export type OpenedCase = { file: CaseFile; facts: CaseFacts }

/** The case as this person may see it, and how they stand to it. The permission says what for, and the trail tells it so. */
export const openCase = (
  actor: Actor,
  caseId: string,
  permission: PermissionId = 'case.open',
): Promise<Result<OpenedCase>> =>
  perform(actor, permission, { case: caseId }, async ({ tx, facts }) => {
    const file = (await readCaseFile(tx, caseId)) ?? refuse({ why: 'not-found' })
    return { file, facts: facts ?? refuse({ why: 'not-found' }) }
  })

export type ListedCase = {
  id: string
  reference: string
  stage: string
  immediateDanger: boolean
  openedAt: Date
  childName: string | null
  workers: string[]
  team: string | null
}
export type Listing = { show?: 'mine' | 'unallocated' | 'danger' | 'triage' | undefined; page: number }
export type ListedPage = { cases: ListedCase[]; more: boolean }
const pageLength = 25

const narrowed = (actor: Actor, show: Listing['show']): object => {
  switch (show) {
    case 'mine':
      return { allocations: { some: { accountId: actor.id, until: null } } }
    case 'unallocated':
      return { stage: 'open', allocations: { none: { until: null } } }
    case 'danger':
      return { immediateDanger: true }
    case 'triage':
      return { stage: 'triage' }
    case undefined:
      return {}
  }
}

/** The cases a person may open, those with danger first, then the newest; joined concerns stand in their case. */
export const listCases = (actor: Actor, { show, page }: Listing): Promise<Result<ListedPage>> =>
  perform(actor, 'case.list', 'organisation', async ({ tx, onDuty, note }) => {
    const rows = await tx.case.findMany({
      relationLoadStrategy: 'join',
      where: {
        AND: [visibleTo(actor, 'case.open', onDuty), { stage: { not: 'joined' } }, narrowed(actor, show)],
      },
      orderBy: [{ immediateDanger: 'desc' }, { openedAt: 'desc' }],
      skip: (page - 1) * pageLength,
      take: pageLength + 1,
      select: {
        id: true,
        reference: true,
        stage: true,
        immediateDanger: true,
        openedAt: true,
        child: { select: { name: true } },
        team: { select: { name: true } },
        allocations: { where: { until: null }, select: { account: { select: { name: true } } } },
      },
    })
    note({ rows: Math.min(rows.length, pageLength) })
    const cases = rows.slice(0, pageLength).map(row => ({
      id: row.id,
      reference: row.reference,
      stage: row.stage,
      immediateDanger: row.immediateDanger,
      openedAt: row.openedAt,
      childName: row.child?.name ?? null,
      workers: row.allocations.map(each => each.account.name),
      team: row.team?.name ?? null,
    }))
    return { cases, more: rows.length > pageLength }
  })

export type Allocatable = { id: string; name: string; jobTitle: string; holds: boolean }

/** Who may be given the case: the organisation's practitioners, and who holds it now. */
export const allocatable = (
  actor: Actor,
  caseId: string,
): Promise<Result<{ reference: string; people: Allocatable[] }>> =>
  perform(actor, 'case.open', { case: caseId }, async ({ tx, facts }) => {
    if (!facts || !can(actor, 'case.allocate', facts)) refuse({ why: 'not-found' })
    const subject = await tx.case.findUniqueOrThrow({ where: { id: caseId }, select: { reference: true } })
    const held = await tx.allocation.findMany({ where: { caseId, until: null }, select: { accountId: true } })
    const people = await tx.account.findMany({
      where: {
        organisationId: actor.organisationId,
        disabledAt: null,
        roles: { some: { role: 'practitioner' } },
      },
      orderBy: { name: 'asc' },
      select: { id: true, name: true, jobTitle: true },
    })
    return {
      reference: subject.reference,
      people: people.map(person => ({ ...person, holds: held.some(each => each.accountId === person.id) })),
    }
  })

/** Gives an open case to one worker; whoever held it before no longer does. */
export const allocateCase = (
  actor: Actor,
  caseId: string,
  key: string,
  to: string,
): Promise<Result<{ to: string }>> =>
  perform(actor, 'case.allocate', { case: caseId }, frame =>
    once(frame, actor, key, 'case.allocate', async () => {
      const { tx, at } = frame
      const worker =
        isId(to) &&
        (await tx.account.findFirst({
          where: {
            id: to,
            organisationId: actor.organisationId,
            disabledAt: null,
            roles: { some: { role: 'practitioner' } },
          },
        }))
      if (!worker) refuse({ why: 'cannot', says: 'Choose somebody from the list.' })
      await tx.$executeRaw`select 1 from child_case where id = ${caseId}::uuid for update`
      const subject = await tx.case.findUniqueOrThrow({ where: { id: caseId } })
      if (subject.stage !== 'open')
        refuse({
          why: 'cannot',
          says: 'Decide on the concern first: only an accepted case can be allocated.',
        })
      await tx.allocation.updateMany({ where: { caseId, until: null }, data: { until: at } })
      await tx.allocation.create({
        data: {
          id: newId(),
          organisationId: actor.organisationId,
          caseId,
          accountId: to,
          writtenById: actor.id,
          from: at,
        },
      })
      frame.note({ worker: to })
      return { to }
    }),
  )
