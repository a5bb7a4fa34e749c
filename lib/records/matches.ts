import type { Actor } from '../domain/access/role'
import { database } from '../platform/database'
import { mailGoesOut } from '../platform/mail'
import { sendSoon } from './messages'
import { once } from './once'
import { perform, type Result, refuse, type Work } from './perform'

/** Ends the matches of a concern that this person sees, in a request already begun; answers with how many. */
export async function settleMatches(
  { tx, at }: Pick<Work, 'tx' | 'at'>,
  actor: Actor,
  caseId: string,
): Promise<number> {
  const { count } = await tx.restrictedMatch.updateMany({
    where: { newCaseId: caseId, settledAt: null },
    data: { settledAt: at, settledById: actor.id },
  })
  return count
}

/** Says that a concern is not about the child of a restricted case that names them: it no longer waits for them. */
export const settleMatch = (
  actor: Actor,
  caseId: string,
  key: string,
): Promise<Result<{ settled: number }>> =>
  perform(actor, 'match.settle', { case: caseId }, frame =>
    once(frame, actor, key, 'match.settle', async () => {
      const count = await settleMatches(frame, actor, caseId)
      if (count === 0) refuse({ why: 'conflict' })
      frame.note({ settled: count })
      return { settled: count }
    }),
  )

/**
 * The job of each minute: an e-mail to whoever a new match with a restricted case goes to, once for each match. It says
 * that something waits, as every other.
 */
export const tellOfMatches = (): Promise<void> =>
  database().$transaction(async tx => {
    const messages = await tx.$queryRaw<{ id: string }[]>`
      select id from app.tell_of_matches(${mailGoesOut()})`
    await sendSoon(tx, messages)
  })
