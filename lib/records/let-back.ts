import type { Actor } from '../domain/access/role'
import { isId } from '../platform/identity'
import { seal } from '../platform/sealing'
import { once } from './once'
import { perform, type Result, refuse, type Work } from './perform'

/** Who is kept from a case, locked: of two people at one moment the second finds what the first did. */
async function locked({ tx }: Work, caseId: string, id: string) {
  await tx.$executeRaw`select 1 from child_case where id = ${caseId}::uuid for update`
  const row = isId(id) && (await tx.keptFrom.findFirst({ where: { id, caseId, endedAt: null } }))
  return row || refuse({ why: 'conflict' })
}

/** Proposes that a case is not about a colleague who is kept from it. Nothing changes until a second person agrees. */
export const askToLetBack = (
  actor: Actor,
  caseId: string,
  key: string,
  { who = '', why = '' }: { who?: string; why?: string },
): Promise<Result<{ id: string }>> =>
  perform(actor, 'case.restrict', { case: caseId }, frame =>
    once(frame, actor, key, 'case.let-back-ask', async () => {
      const { id, letAskedById } = await locked(frame, caseId, who)
      if (letAskedById) refuse({ why: 'conflict' })
      const sealedLetWhy = seal(frame.key, `kept_from|${id}|let-why`, why)
      const asked = { letAskedById: actor.id, letAskedAt: frame.at, sealedLetWhy }
      await frame.tx.keptFrom.update({ where: { id }, data: asked })
      frame.note({ keptFrom: id, asked: true })
      return { id }
    }),
  )

/**
 * The second person's answer: yes ends it, and the colleague can be named on the case again, or sees it as their role
 * lets them once its restriction is lifted; no leaves them kept from it. Whoever asked may take it back, and not agree
 * with themselves.
 */
export const answerLetBack = (
  actor: Actor,
  caseId: string,
  key: string,
  { who, answer }: { who: string; answer: 'let' | 'keep' },
): Promise<Result<{ id: string }>> =>
  perform(actor, 'case.restrict', { case: caseId }, frame =>
    once(frame, actor, key, 'case.let-back', async () => {
      const { id, letAskedById } = await locked(frame, caseId, who)
      if (!letAskedById) refuse({ why: 'conflict' })
      frame.note({ keptFrom: id, answer })
      if (answer === 'let' && letAskedById === actor.id) refuse({ why: 'second-person' })
      const data =
        answer === 'let'
          ? { endedById: actor.id, endedAt: frame.at }
          : { letAskedById: null, letAskedAt: null, sealedLetWhy: null }
      await frame.tx.keptFrom.update({ where: { id }, data })
      return { id }
    }),
  )
