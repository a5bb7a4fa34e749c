import { whoIsAsking } from '@/lib/auth/actor'
import { findForm } from '@/lib/domain/find/questions'
import { keepForm } from '@/lib/records/kept-forms'

export const dynamic = 'force-dynamic'

const begun = '/find?begun=yes'

/** 303: the browser itself posts, and reads the next page. The words go with the person, sealed, and in no address. */
const goTo = (path: string) =>
  new Response(null, { status: 303, headers: { Location: path, 'Cache-Control': 'no-store' } })

/**
 * Takes what was typed in the box on top of every page to the page that searches. All that happens here is the one
 * thing that a locked screen may do: the owner's posted form is kept as a draft, through the same door as every other
 * (`keepForm`). The search is that page's, after unlocking.
 */
export async function POST(request: Request): Promise<Response> {
  const who = await whoIsAsking()
  if (who.state === 'nobody') return goTo('/sign-in?to=%2Ffind')
  const data = await request.formData().catch(() => new FormData())
  const typed = data.get('wanted')
  const words = typeof typed === 'string' ? typed.slice(0, 1_000) : ''
  if (words.trim()) await keepForm(who.actor, { form: findForm.id, caseId: null }, { words })
  return goTo(who.state === 'locked' ? `/locked?to=${encodeURIComponent(begun)}` : begun)
}
