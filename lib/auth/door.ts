import { cookies, headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { holdsDemonstration } from '../platform/demonstration'
import { visitor } from './actor'
import { cookieNames } from './cookies'
import { formToken } from './form-token'
import { addressOf, type CastMember, castAtHome, isAtHome } from './loopback'
import { doorTo, safePath } from './path'
import type { Visitor } from './sessions'

export type Query = Promise<{ readonly [name: string]: string | string[] | undefined }>

/**
 * What the sign-in page needs; whoever is in already is led on. Without a token the browser keeps no cookies:
 * they were just set, and did not come back.
 */
export async function atSignIn(
  query: Query,
): Promise<{ to: string; token: string | undefined; cast: CastMember[] }> {
  const asked = await query
  const to = safePath(asked.to)
  const found = await visitor()
  if (found?.state === 'open') redirect(to as '/')
  if (found?.state === 'factor') redirect('/sign-in/second-factor')
  if (found?.state === 'locked') redirect(doorTo('/locked', to) as '/')
  const token = formToken((await cookies()).get(cookieNames().csrfToken.name)?.value)
  const set = asked.set === 'password' ? '&set=password' : ''
  if (!token && asked.cookie !== 'set')
    redirect(`/api/auth/signin?callbackUrl=${encodeURIComponent(to)}${set}`)
  return { to, token, cast: await castAtHome(await headers()) }
}

/** Who stands at one of the doors behind the first; anybody else is led to where they belong. */
export async function standingAt(state: 'factor' | 'locked', to: string): Promise<Visitor> {
  const found = await visitor()
  if (found?.state === state) return found
  if (!found) redirect(doorTo('/sign-in', to) as '/')
  if (found.state === 'factor') redirect('/sign-in/second-factor')
  redirect((found.state === 'locked' ? doorTo('/locked', to) : to) as '/')
}

/** Where a request comes from: to count tries by, and whether it is this very computer. */
export async function whence(): Promise<{ address: string; atHome: boolean }> {
  const sent = await headers()
  return { address: addressOf(sent), atHome: isAtHome(sent) }
}

/** Whether the house holds a demonstration: the doors say so too, before anybody is known. */
export const isDemonstration = (): Promise<boolean> => holdsDemonstration()
