import type { Actor } from '../domain/access/role'
import { openFromAddress, sealForAddress } from '../platform/sealing'

/** What a list is narrowed to, field by field, as its form gave it. */
export type Narrowed = { readonly [field: string]: string }

const longest = 4_000
const placeOf = (actor: Actor, list: string) => `narrowing|${list}|${actor.id}`

/**
 * The choices by which a list is narrowed, sealed for an address: they say what somebody looks for on a case, and
 * addresses stand in histories and logs. Nothing is kept, so paging, going back and several tabs work as ever. `list`
 * says which list it is, of which case. Undefined when nothing was chosen.
 */
export const sealNarrowing = (actor: Actor, list: string, chosen: Narrowed): string | undefined =>
  Object.keys(chosen).length > 0 ? sealForAddress(placeOf(actor, list), chosen) : undefined

/** What this person chose; null for what was sealed for somebody else or another list, or was changed. */
export const openNarrowing = (actor: Actor, list: string, sealed: string): Narrowed | null =>
  sealed.length <= longest ? openFromAddress<Narrowed>(placeOf(actor, list), sealed) : null
