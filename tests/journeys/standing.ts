import { can, may } from '../../lib/domain/access/can'
import { type PermissionId, permissions } from '../../lib/domain/access/permissions'
import type { Actor, Role } from '../../lib/domain/access/role'

/** How the cast stands to a case that is open: who wrote its concern, who holds it, and whether it was decided on. */
export type CaseOf = {
  readonly author: Role | undefined
  readonly holder: Role | undefined
  readonly stage?: 'triage' | 'accepted'
}

/** Whether the permission table opens this to the first of the cast with that role, who is not on duty. */
export function opens(role: Role, permission: PermissionId, of?: CaseOf): boolean {
  const actor: Actor = { id: role, organisationId: 'here', name: role, roles: [role], demonstration: true }
  if (permissions[permission].about === 'organisation') return may(actor, permission)
  return can(actor, permission, {
    organisationId: 'here',
    authorId: of?.author ?? 'somebody else',
    stage: of?.stage ?? 'accepted',
    closed: false,
    allocated: of?.holder === role,
    onDuty: false,
    covering: false,
    restriction: 'none',
    matched: false,
  })
}
