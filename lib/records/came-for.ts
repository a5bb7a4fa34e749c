import { type CaseFacts, can, refusalOf } from '../domain/access/can'
import type { PermissionId } from '../domain/access/permissions'
import type { Actor } from '../domain/access/role'
import { refuse } from './perform'

/**
 * How somebody stands to a case, once it is sure that they may do there what they came for. Whoever may not sees nothing,
 * and is not told to have seen it; that the case is closed learns whoever may open it.
 */
export const cameFor = (actor: Actor, facts: CaseFacts | undefined, todo?: PermissionId): CaseFacts =>
  facts && (!todo || can(actor, todo, facts))
    ? facts
    : refuse({ why: todo ? refusalOf(actor, todo, facts) : 'not-found' })
