import type { CaseFacts } from '../domain/access/can'
import type { Actor } from '../domain/access/role'
import type { CaseBrief } from '../domain/case/case-head'
import type { HandoverAnswers } from '../domain/handover/questions'
import { isId, newId } from '../platform/identity'
import { cameFor } from './came-for'
import { readBrief } from './case-brief'
import { giveHandover } from './handovers'
import { once } from './once'
import { perform, type Result, refuse } from './perform'

/** Who may be given a case: practitioners; a restricted one, those of them whom it names. */
const workersFor = (actor: Actor, caseId: string, { restriction }: CaseFacts) => ({
  organisationId: actor.organisationId,
  disabledAt: null,
  roles: { some: { role: 'practitioner' } },
  ...(restriction === 'named' ? { named: { some: { caseId, until: null } } } : {}),
})

export type Allocatable = { id: string; name: string; jobTitle: string; holds: boolean }
/** The allocation that stands: to whom, by whom and since when. */
export type Held = { id: string; to: string; by: string; from: Date }

/** Who may be given the case, who holds it now, and the handover that waits for the next. */
export const allocatable = (
  actor: Actor,
  caseId: string,
): Promise<Result<{ file: CaseBrief; people: Allocatable[]; handover: string | null; held: Held | null }>> =>
  perform(actor, 'case.open', { case: caseId }, async ({ tx, facts: stands, note }) => {
    const facts = cameFor(actor, stands, 'case.allocate')
    const { file } = await readBrief(tx, caseId)
    const [held] = await tx.$queryRaw<(Held & { accountId: string })[]>`
      select l.id, l.account_id as "accountId", w.name as to, b.name as by, l."from"
        from allocation l join account w on w.id = l.account_id join account b on b.id = l.written_by_id
       where l.case_id = ${caseId}::uuid and l.until is null order by l."from" desc limit 1`
    const people = await tx.account.findMany({
      where: workersFor(actor, caseId, facts),
      orderBy: { name: 'asc' },
      select: { id: true, name: true, jobTitle: true },
    })
    const handover = await tx.handover.findFirst({ where: { caseId, toId: null }, select: { id: true } })
    note({ part: 'allocation' })
    return {
      file,
      handover: handover?.id ?? null,
      people: people.map(person => ({ ...person, holds: held?.accountId === person.id })),
      held: held ? { id: held.id, to: held.to, by: held.by, from: held.from } : null,
    }
  })

/**
 * Gives an open case to one worker, with a handover; whoever held it before no longer does, and it goes to the
 * worker's team. Refused as a conflict when it was allocated since the page was read (`read` is the allocation that
 * stood there, or '').
 */
export const allocateCase = (
  actor: Actor,
  caseId: string,
  key: string,
  to: string,
  words: HandoverAnswers,
  read?: string,
): Promise<Result<{ to: string }>> =>
  perform(actor, 'case.allocate', { case: caseId }, frame =>
    once(frame, actor, key, 'case.allocate', async () => {
      const { tx, at } = frame
      const worker =
        frame.facts &&
        isId(to) &&
        (await tx.account.findFirst({ where: { ...workersFor(actor, caseId, frame.facts), id: to } }))
      if (!worker) refuse({ why: 'cannot', says: 'Choose somebody from the list.' })
      await tx.$executeRaw`select 1 from child_case where id = ${caseId}::uuid for update`
      const subject = await tx.case.findUniqueOrThrow({ where: { id: caseId } })
      if (subject.stage !== 'open')
        refuse({
          why: 'cannot',
          says: 'Decide on the concern first: only an accepted case can be allocated.',
        })
      const stands = await tx.allocation.findFirst({ where: { caseId, until: null }, select: { id: true } })
      if (read !== undefined && read !== (stands?.id ?? '')) refuse({ why: 'conflict' })
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
      const team = await tx.teamMember.findFirst({ where: { accountId: to }, orderBy: { teamId: 'asc' } })
      if (team && team.teamId !== subject.teamId)
        await tx.case.update({ where: { id: caseId }, data: { teamId: team.teamId } })
      await giveHandover(frame, actor, caseId, to, words)
      frame.note({ worker: to })
      return { to }
    }),
  )
