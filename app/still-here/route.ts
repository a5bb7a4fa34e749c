import { whoIsAsking } from '@/lib/auth/actor'

export const dynamic = 'force-dynamic'

/** Says that somebody is there, which asking who is asking notes; a locked screen stays locked. */
export async function POST(): Promise<Response> {
  const { state } = await whoIsAsking()
  return new Response(null, { status: state === 'open' ? 204 : 401 })
}
