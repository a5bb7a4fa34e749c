import { doesNotReach } from '../domain/restriction/author'
import type { Tx } from '../platform/database'
import { type Sql, sql } from '../platform/transaction'
import { refuse } from './perform'

/** Whether the author of case `c` sees what is written to them there, for the statement that reads it. */
export const authorReached: Sql = sql`(not c.restricted or exists (
  select from named_person n where n.case_id = c.id and n.account_id = c.author_id and n.until is null))`

/**
 * Refuses what would be written to an author who never sees it: of a case that is restricted and does not name them they
 * are told that it was received, and nothing else. Nobody waits for an answer that cannot come.
 */
export async function refuseUnreached(tx: Tx, caseId: string, authorId: string): Promise<void> {
  const restricted = await tx.restriction.count({ where: { caseId, liftedAt: null } })
  if (restricted === 0) return
  const named = await tx.namedPerson.count({ where: { caseId, accountId: authorId, until: null } })
  if (named === 0) refuse({ why: 'cannot', says: doesNotReach })
}
