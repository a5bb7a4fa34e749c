import { can } from '../domain/access/can'
import type { Actor } from '../domain/access/role'
import type { Nation } from '../domain/nation/nation'
import { keepClocks } from './keep-clocks'
import { once } from './once'
import { perform, type Result, refuse } from './perform'

export type CaseNation = { reference: string; nation: Nation; changed: { by: string; at: Date } | null }

/** Which nation's law applies to a case, and who said so, for whoever may say otherwise. */
export const openNation = (actor: Actor, caseId: string): Promise<Result<CaseNation>> =>
  perform(actor, 'case.open', { case: caseId }, async ({ tx, facts }) => {
    if (!facts || !can(actor, 'case.nation', facts)) refuse({ why: 'not-found' })
    const { reference, nation, nationAt, nationById } = await tx.case.findUniqueOrThrow({
      where: { id: caseId },
      select: { reference: true, nation: true, nationAt: true, nationById: true },
    })
    const by = nationById && (await tx.account.findUnique({ where: { id: nationById } }))
    const changed = by && nationAt ? { by: by.name, at: nationAt } : null
    return { reference, nation: nation as Nation, changed }
  })

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
        data: { nation, nationById: actor.id, nationAt: frame.at, version: { increment: 1 } },
      })
      if (changed.count === 0) refuse({ why: 'conflict' })
      await keepClocks(frame, caseId)
      frame.note({ nation })
      return { nation }
    }),
  )
