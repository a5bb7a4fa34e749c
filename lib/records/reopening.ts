import type { Actor } from '../domain/access/role'
import { newId } from '../platform/identity'
import { type Key, seal, unwrap } from '../platform/sealing'
import { keepClocks } from './keep-clocks'
import { once } from './once'
import { perform, type Result, refuse, type Work } from './perform'

/** Writes that a closed case is open again; the stage follows. False where somebody else was first. */
async function writeReopening(
  { tx, at }: Pick<Work, 'tx' | 'at'>,
  actor: Actor,
  to: { caseId: string; key: Key },
  { why, from }: { why: string; from?: string },
): Promise<string | false> {
  const id = newId()
  const { count } = await tx.reopening.createMany({
    data: {
      id,
      organisationId: actor.organisationId,
      caseId: to.caseId,
      writtenById: actor.id,
      writtenAt: at,
      cameFromId: from ?? null,
      sealedWhy: seal(to.key, `reopening|${id}|why`, why),
    },
  })
  return count > 0 && id
}

/** Opens a closed case again, at once and by one person: the child may be back at the door. Its clocks run again. */
export const reopenCase = (
  actor: Actor,
  caseId: string,
  key: string,
  { why = '' }: { why?: string },
): Promise<Result<{ id: string }>> =>
  perform(actor, 'case.reopen', { case: caseId }, frame =>
    once(frame, actor, key, 'case.reopen', async () => {
      if (frame.facts?.stage === 'joined')
        refuse({ why: 'cannot', says: 'This concern is linked to another case. Reopen that one.' })
      const id = await writeReopening(frame, actor, { caseId, key: frame.key }, { why })
      if (!id) refuse({ why: 'conflict' })
      await keepClocks(frame, caseId)
      frame.note({ reopening: id })
      return { id }
    }),
  )

/** The same where a concern is linked to it, before anything of the concern is written there; nothing where it is open. */
export async function reopenFor(
  frame: Work,
  actor: Actor,
  from: { id: string; reference: string },
  caseId: string,
): Promise<string | false> {
  const { stage, wrappedKey } = await frame.tx.case.findUniqueOrThrow({ where: { id: caseId } })
  if (stage !== 'closed') return false
  const why = `It came with the concern ${from.reference}, which was linked to this case.`
  return writeReopening(frame, actor, { caseId, key: unwrap(wrappedKey) }, { why, from: from.id })
}
