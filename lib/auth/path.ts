const nowhere = new URL('http://here.invalid')
const doors = /^\/(?:api|sign-in|sign-out|locked|still-here|welcome|drafts\/save|_next)(?:\/|$)/

/**
 * Where to go after signing in or unlocking: a page of ours, as path and query, or '/' for anything else:
 * another site, something that only looks like a path, or one of the doors themselves.
 */
export function safePath(given: unknown): string {
  if (typeof given !== 'string' || given.length > 500 || !/^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/.test(given))
    return '/'
  if (!URL.canParse(given, nowhere)) return '/'
  const url = new URL(given, nowhere)
  return url.origin === nowhere.origin && !doors.test(url.pathname) && !url.pathname.startsWith('//')
    ? url.pathname + url.search
    : '/'
}

/** A door's address that remembers where the person was going. */
export const doorTo = (door: '/sign-in' | '/locked', to: string): string =>
  to === '/' ? door : `${door}?to=${encodeURIComponent(to)}`
