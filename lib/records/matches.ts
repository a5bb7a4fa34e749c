import type { Actor } from '../domain/access/role'
import { once } from './once'
import { perform, type Result, refuse } from './perform'

/** Says that a concern is not about the child of a restricted case that names them: it no longer waits for them. */
export const settleMatch = (
  actor: Actor,
  caseId: string,
  key: string,
): Promise<Result<{ settled: number }>> =>
  perform(actor, 'match.settle', { case: caseId }, frame =>
    once(frame, actor, key, 'match.settle', async () => {
      const { count } = await frame.tx.restrictedMatch.updateMany({
        where: { newCaseId: caseId, settledAt: null },
        data: { settledAt: frame.at, settledById: actor.id },
      })
      if (count === 0) refuse({ why: 'conflict' })
      frame.note({ settled: count })
      return { settled: count }
    }),
  )
