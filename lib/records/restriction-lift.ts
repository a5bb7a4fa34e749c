import type { Actor } from '../domain/access/role'
import { seal } from '../platform/sealing'
import { once } from './once'
import { perform, type Result, refuse, type Work } from './perform'
import { standing } from './restriction'

/** The restriction that stands, locked: of two people at one moment the second finds what the first did. */
async function locked({ tx }: Work, caseId: string) {
  await tx.$executeRaw`select 1 from child_case where id = ${caseId}::uuid for update`
  return (await standing(tx, caseId)) ?? refuse({ why: 'conflict' })
}

const none = { liftAskedById: null, liftAskedAt: null, sealedLiftWhy: null }

/** Proposes to open a restricted case to others again. Nothing changes until a second person agrees. */
export const askToLift = (
  actor: Actor,
  caseId: string,
  key: string,
  { why = '' }: { why?: string },
): Promise<Result<{ id: string }>> =>
  perform(actor, 'case.unrestrict', { case: caseId }, frame =>
    once(frame, actor, key, 'case.lift-ask', async () => {
      const { id, liftAskedById } = await locked(frame, caseId)
      if (liftAskedById) refuse({ why: 'conflict' })
      const sealedLiftWhy = seal(frame.key, `restriction|${id}|lift-why`, why)
      const asked = { liftAskedById: actor.id, liftAskedAt: frame.at, sealedLiftWhy }
      await frame.tx.restriction.update({ where: { id }, data: { ...asked, version: { increment: 1 } } })
      frame.note({ restriction: id, asked: true })
      return { id }
    }),
  )

/**
 * The second person's answer: yes opens the case to whom roles and allocation open it, and nobody is named any more;
 * no leaves it restricted. Whoever asked may take it back, and not agree with themselves.
 */
export const answerLift = (
  actor: Actor,
  caseId: string,
  key: string,
  answer: 'lift' | 'keep',
): Promise<Result<{ id: string }>> =>
  perform(actor, 'case.unrestrict', { case: caseId }, frame =>
    once(frame, actor, key, 'case.lift', async () => {
      const { tx, at } = frame
      const { id, liftAskedById } = await locked(frame, caseId)
      if (!liftAskedById) refuse({ why: 'conflict' })
      frame.note({ restriction: id, answer })
      const next = { version: { increment: 1 } }
      if (answer === 'keep') {
        await tx.restriction.update({ where: { id }, data: { ...none, ...next } })
        return { id }
      }
      if (liftAskedById === actor.id) refuse({ why: 'second-person' })
      if (await tx.keptFrom.findFirst({ where: { caseId, endedAt: null } }))
        refuse({ why: 'cannot', says: 'This case is about a colleague: it stays with named people.' })
      await tx.restriction.update({ where: { id }, data: { liftedById: actor.id, liftedAt: at, ...next } })
      await tx.namedPerson.updateMany({ where: { caseId, until: null }, data: { until: at, onCall: false } })
      await tx.case.update({ where: { id: caseId }, data: { restricted: false, ...next } })
      return { id }
    }),
  )
