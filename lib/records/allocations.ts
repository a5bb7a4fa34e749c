import { type CaseFacts, can } from '../domain/access/can'
import type { Actor } from '../domain/access/role'
import type { HandoverAnswers } from '../domain/handover/questions'
import { isId, newId } from '../platform/identity'
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

/** Who may be given the case, who holds it now, and the handover that waits for the next. */
export const allocatable = (
  actor: Actor,
  caseId: string,
): Promise<Result<{ reference: string; people: Allocatable[]; handover: string | null }>> =>
  perform(actor, 'case.open', { case: caseId }, async ({ tx, facts }) => {
    if (!facts || !can(actor, 'case.allocate', facts)) refuse({ why: 'not-found' })
    const subject = await tx.case.findUniqueOrThrow({ where: { id: caseId }, select: { reference: true } })
    const held = await tx.allocation.findMany({ where: { caseId, until: null }, select: { accountId: true } })
    const people = await tx.account.findMany({
      where: workersFor(actor, caseId, facts),
      orderBy: { name: 'asc' },
      select: { id: true, name: true, jobTitle: true },
    })
    const handover = await tx.handover.findFirst({ where: { caseId, toId: null }, select: { id: true } })
    return {
      reference: subject.reference,
      handover: handover?.id ?? null,
      people: people.map(person => ({ ...person, holds: held.some(each => each.accountId === person.id) })),
    }
  })

/** Gives an open case to one worker, with a handover; whoever held it before no longer does. */
export const allocateCase = (
  actor: Actor,
  caseId: string,
  key: string,
  to: string,
  words: HandoverAnswers,
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
      await giveHandover(frame, actor, caseId, to, words)
      frame.note({ worker: to })
      return { to }
    }),
  )
