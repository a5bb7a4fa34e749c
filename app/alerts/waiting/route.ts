import { sidInCookie } from '@/lib/auth/actor'
import { alertsWaiting } from '@/lib/auth/sessions'

export const dynamic = 'force-dynamic'

/** How many alerts wait, for a page that stays open; a number, and nothing to a screen that is locked. */
export async function GET(): Promise<Response> {
  const sid = await sidInCookie()
  const waiting = sid === undefined ? undefined : await alertsWaiting(sid)
  return waiting === undefined ? new Response(null, { status: 401 }) : Response.json({ waiting })
}
