import { scopesOf } from './can'
import type { PermissionId, Scope } from './permissions'
import type { Actor } from './role'

/** A filter over cases in the shape that a Prisma `where` takes; `tests/records` hold it and `can` together. */
export type CaseFilter = { readonly organisationId: string; readonly OR: object[] }

/**
 * No case. Prisma drops an empty OR inside an AND, which then lets every case through, and an empty filter
 * inside an OR, which then lets none: so both are said in words.
 */
const noCase = { id: { in: [] } } as const

/** The cases over which `can(actor, permission, …)` says yes, as a filter. No scope: no case. */
export function visibleTo(actor: Actor, permission: PermissionId, onDuty: boolean): CaseFilter {
  const held = { some: { accountId: actor.id, until: null } }
  const filters: Record<Scope, object[]> = {
    organisation: [{ organisationId: actor.organisationId }],
    allocated: [{ allocations: held }, { joinedTo: { allocations: held } }],
    authored: [{ authorId: actor.id }],
    triage: [{ authorId: actor.id, stage: 'triage' }],
    duty: onDuty ? [{ stage: 'triage' }] : [],
  }
  return {
    organisationId: actor.organisationId,
    OR: [noCase, ...scopesOf(actor, permission).flatMap(scope => filters[scope])],
  }
}
