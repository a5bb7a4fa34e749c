import { cookies } from 'next/headers'
import { faultOf, log } from '../platform/log'
import { sidInCookie } from './actor'
import { cookieNames } from './cookies'
import { endSession } from './sessions'

/**
 * Ends the session, takes its cookies back, and tells the browser to forget what it kept of us. Whatever
 * happens on our side, the browser is left without its key.
 */
export async function signOut(): Promise<Response> {
  const sid = await sidInCookie()
  if (sid) await endSession(sid).catch(error => log('error', { event: 'sign-out failed', ...faultOf(error) }))
  const { sessionToken, callbackUrl } = cookieNames()
  const jar = await cookies()
  for (const { name, options } of [sessionToken, callbackUrl]) jar.set(name, '', { ...options, maxAge: 0 })
  return new Response(null, {
    status: 303,
    headers: { location: '/sign-in', 'clear-site-data': '"cache", "storage"' },
  })
}
