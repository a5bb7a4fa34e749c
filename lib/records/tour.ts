import type { Actor } from '../domain/access/role'
import { perform, type Result } from './perform'

/** Remembers that somebody was shown what their roles do here, so that no page sends them there again. */
export const takeTour = (actor: Actor): Promise<Result<null>> =>
  perform(actor, 'tour.take', 'organisation', async ({ tx, at }) => {
    await tx.account.updateMany({ where: { id: actor.id, touredAt: null }, data: { touredAt: at } })
    return null
  })
