import { redirect } from 'next/navigation'
import type { Refusal } from '@/lib/records/perform'

type Read = { readonly ok: true } | ({ readonly ok: false } & Refusal)

/**
 * Where somebody goes to whom a page is refused: of a closed case, whoever may open it, to the page that says so and on
 * which it is reopened. Everybody else, whether a thing is missing or not theirs to see, to "Not found".
 */
export const placeOfRefused = (read: Read | undefined, caseId: string): string =>
  read?.ok === false && read.why === 'closed' ? `/cases/${caseId}/closing` : '/not-found'

/**
 * Shows that page in place of this one; `read` is what a page of a case was refused with. Next's own `notFound()` leaves
 * the page blank without JavaScript (vercel/next.js issue 62228); an address that no route matches is drawn
 * whole on the server, with status 404, by global-not-found.tsx.
 */
export function notFound(read?: Read, caseId = ''): never {
  redirect(placeOfRefused(read, caseId) as '/')
}
