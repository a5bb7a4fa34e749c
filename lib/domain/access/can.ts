import { type Permission, type PermissionId, permissions, type Scope } from './permissions'
import type { Actor } from './role'

/** What permission needs to know of a case; the database tells it, never the browser. */
export type CaseFacts = {
  readonly organisationId: string
  readonly authorId: string
  readonly stage: string
  /** The case is closed, or was joined to one that is. */
  readonly closed: boolean
  readonly allocated: boolean
  readonly onDuty: boolean
  /** They opened it to themselves for the turn of duty that runs now. */
  readonly covering: boolean
  readonly restriction: Restriction
  /** It may be about the child of a restricted case that names them, and nobody has said that it is not. */
  readonly matched: boolean
}

/**
 * How a person stands to a case's restriction. none: there is none · named: it is open to them, among others named ·
 * shut: it does not name them · kept-from: the concern is about them.
 */
export type Restriction = 'none' | 'named' | 'shut' | 'kept-from'

const row = (permission: PermissionId): Permission => permissions[permission]

/** The scopes that a person's roles give them for a permission, all roles together. */
export const scopesOf = (actor: Pick<Actor, 'roles'>, permission: PermissionId): Scope[] => [
  ...new Set(actor.roles.flatMap(role => row(permission).scope[role] ?? [])),
]

/** Whether anything of this kind is open to a person at all: for what is no case, and for showing a link. */
export const may = (actor: Pick<Actor, 'roles'>, permission: PermissionId): boolean =>
  scopesOf(actor, permission).length > 0

const stands: Record<Scope, (actor: Actor, facts: CaseFacts) => boolean> = {
  organisation: () => true,
  allocated: (_, facts) => facts.allocated,
  authored: (actor, facts) => facts.authorId === actor.id,
  triage: (actor, facts) => facts.authorId === actor.id && facts.stage === 'triage',
  duty: (_, facts) => facts.onDuty && facts.stage === 'triage',
  cover: (_, facts) => facts.covering,
  named: (_, facts) => facts.restriction === 'named',
  matched: (_, facts) => facts.matched,
}

/** Restriction only ever takes away, whatever the role: nobody opens a case that is about them. */
const shut = (permission: Permission, { restriction }: CaseFacts): boolean =>
  restriction === 'kept-from' || (restriction === 'shut' && !permission.whenShut)

/** Whether a person may do this to this case. Never across organisations, whatever the scope. */
export const can = (actor: Actor, permission: PermissionId, facts: CaseFacts): boolean =>
  (!facts.closed || row(permission).whenClosed === true) && canOnceOpen(actor, permission, facts)

/** The same were the case not closed. */
export const canOnceOpen = (actor: Actor, permission: PermissionId, facts: CaseFacts): boolean =>
  row(permission).about === 'case' &&
  facts.organisationId === actor.organisationId &&
  !shut(row(permission), facts) &&
  scopesOf(actor, permission).some(scope => stands[scope](actor, facts))

/**
 * What somebody is told who may not do this. That a case is closed learns whoever may open it, or could do this were it
 * open, and of nothing that stays once it is closed; to everybody else it is as if the case were not there.
 */
export const refusalOf = (
  actor: Actor,
  permission: PermissionId,
  facts: CaseFacts | undefined,
): 'closed' | 'not-found' =>
  facts?.closed &&
  row(permission).about === 'case' &&
  !row(permission).whenClosed &&
  (can(actor, 'case.open', facts) || canOnceOpen(actor, permission, facts))
    ? 'closed'
    : 'not-found'
