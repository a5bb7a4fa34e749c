import type { Actor } from '../domain/access/role'
import type { CaseBrief } from '../domain/case/case-head'
import type { Nation } from '../domain/nation/nation'
import { sql } from '../platform/transaction'
import { cameFor } from './came-for'
import { readBrief } from './case-brief'
import { keepClocks } from './keep-clocks'
import { once } from './once'
import { perform, type Result, refuse } from './perform'

export type CaseNation = { file: CaseBrief; nation: Nation; changed: { by: string; at: Date } | null }

const said = sql`json_build_object('nation', c.nation, 'at', c.nation_at,
  'by', (select a.name from account a where a.id = c.nation_by_id))`

/** Which nation's law applies to a case, and who said so, for whoever may say otherwise. */
export const openNation = (actor: Actor, caseId: string): Promise<Result<CaseNation>> =>
  perform(actor, 'case.open', { case: caseId }, async ({ tx, facts, note }) => {
    cameFor(actor, facts, 'case.nation')
    const { file, more } = await readBrief<{ nation: Nation; at: string | null; by: string | null }>(
      tx,
      caseId,
      said,
    )
    note({ part: 'nation' })
    const { nation, at, by } = more
    return { file, nation, changed: by && at ? { by, at: new Date(at) } : null }
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
