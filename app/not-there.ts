import { redirect } from 'next/navigation'

/**
 * Shows the "Not found" page, whether a thing is missing or not theirs to see. Next's own `notFound()` leaves
 * the page blank without JavaScript (vercel/next.js issue 62228); an address that no route matches is drawn
 * whole on the server, with status 404, by global-not-found.tsx.
 */
export function notFound(): never {
  redirect('/not-found' as '/')
}
