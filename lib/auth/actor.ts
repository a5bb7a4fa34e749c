import type { Route } from 'next'
import { cookies, headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import { may } from '../domain/access/can'
import type { PermissionId } from '../domain/access/permissions'
import { type Actor, roleWords } from '../domain/access/role'
import { isSecret } from '../platform/identity'
import { cookieNames, longest } from './cookies'
import { doorTo, safePath } from './path'
import { readSession, type Visitor } from './sessions'

/** The session's secret out of the browser's cookie, which holds nothing else. */
export const sidInCookie = cache(async (): Promise<string | undefined> => {
  const sid = (await cookies()).get(cookieNames().sessionToken.name)?.value
  return sid && isSecret(sid) ? sid : undefined
})

/** Puts a session's new secret into the browser's cookie: in actions and route handlers only. */
export async function keepSid(sid: string): Promise<void> {
  const { name, options } = cookieNames().sessionToken
  ;(await cookies()).set(name, sid, { ...options, maxAge: longest })
}

/** Whoever holds the cookie, in whatever state: one query, once a request. */
export const visitor = cache(async (): Promise<Visitor | undefined> => {
  const sid = await sidInCookie()
  return sid === undefined ? undefined : readSession(sid)
})

/**
 * Who is asking, for what must not be turned away at the door: the keeper of drafts. A session that still
 * waits for its second factor is nobody's yet.
 */
export async function whoIsAsking(): Promise<
  { readonly state: 'nobody' } | { readonly state: 'locked' | 'open'; readonly actor: Actor }
> {
  const found = await visitor()
  return !found || found.state === 'factor' ? { state: 'nobody' } : { state: found.state, actor: found.actor }
}

/** Who is asking, for every page and action; everybody else is shown the right door and comes back after it. */
export async function requireActor(): Promise<Actor> {
  const found = await visitor()
  if (found?.state === 'open') return found.actor
  if (found?.state === 'factor') redirect('/sign-in/second-factor')
  const to = safePath((await headers()).get('x-path'))
  redirect(doorTo(found ? '/locked' : '/sign-in', to) as Route)
}

const places = [
  ['find', 'case.find'],
  ['work', undefined],
  ['record', 'concern.write'],
  ['inbox', 'inbox.read'],
  ['cases', 'case.list'],
  ['clocks', 'clock.see'],
  ['contacts', 'contact.see'],
  ['trail', 'trail.read'],
  ['people', 'account.list'],
  ['messages', 'message.see'],
  ['organisation', 'organisation.see'],
  ['guidance', undefined],
] as const satisfies readonly (readonly [string, PermissionId | undefined])[]

export type Place = (typeof places)[number][0]

/** Where the header leads this person, by the same table that decides what they may do. */
const navigationOf = (actor: Actor): Place[] =>
  places.filter(([, permission]) => !permission || may(actor, permission)).map(([place]) => place)

const rolesInWords = (actor: Pick<Actor, 'roles'>): string =>
  actor.roles.map(role => roleWords[role].name).join(', ')

/** What the page's frame shows of a person. */
export const shellActor = (actor: Actor) => ({
  name: actor.name,
  roles: rolesInWords(actor),
  demonstration: actor.demonstration,
  alerts: actor.alerts ?? 0,
  can: navigationOf(actor),
})
