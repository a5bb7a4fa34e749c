import type { Actor } from '../domain/access/role'
import type { Nation } from '../domain/nation/nation'
import { once } from './once'
import { perform, type Result, refuse } from './perform'

/** Says which nation's law applies to a case, unless somebody else did since it read `was`. */
export const changeNation = (
  actor: Actor,
  caseId: string,
  key: string,
  was: string,
  nation: Nation,
): Promise<Result<{ nation: Nation }>> =>
  perform(actor, 'case.nation', { case: caseId }, frame =>
    once(frame, actor, key, 'case.nation', async () => {
      const changed = await frame.tx.case.updateMany({
        where: { id: caseId, nation: was },
        data: { nation, version: { increment: 1 } },
      })
      if (changed.count === 0) refuse({ why: 'conflict' })
      frame.note({ nation })
      return { nation }
    }),
  )
