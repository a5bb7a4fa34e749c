import type { Actor } from '../domain/access/role'
import type { Tx } from '../platform/database'
import type { Work } from './perform'

/**
 * Links the cases that one concern opened, each with each other. Before anything else is written of them: what they
 * share never makes one a match for another.
 */
export async function linkCases(
  { tx, at }: Pick<Work, 'tx' | 'at'>,
  actor: Actor,
  cases: readonly string[],
): Promise<void> {
  const mine = { organisationId: actor.organisationId, writtenById: actor.id, writtenAt: at }
  const data = cases.flatMap(caseId =>
    cases.filter(each => each !== caseId).map(otherCaseId => ({ ...mine, caseId, otherCaseId })),
  )
  if (data.length > 0) await tx.caseLink.createMany({ data })
}

/** A concern that an author sent together with another. */
export type RecordedWith = { caseId: string; reference: string }

/** What this person sent together with a concern of theirs, whatever became of any since. */
export const recordedWith = (tx: Tx, caseId: string): Promise<RecordedWith[]> =>
  tx.$queryRaw`select case_id as "caseId", reference from app.recorded_with(${caseId}::uuid)`
