import { signOut } from '@/lib/auth/leave'

export const dynamic = 'force-dynamic'

/** Ends the session: from the button, and from a beacon sent while the page is already going. */
export async function POST(): Promise<Response> {
  return signOut()
}
