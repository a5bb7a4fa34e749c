export const urlencoded = 'application/x-www-form-urlencoded'
export const multipart = 'multipart/form-data'

/** A post that goes to a route handler instead of a server action. Kind `''` is a post with no body at all. */
type RoutePost = {
  readonly path: RegExp
  readonly kinds: readonly string[]
  readonly mostBytes: number
  /** Brings a file: read by its own route as it comes, past the proxy, whose buffer would cut it. */
  readonly streams?: true
}

/** No form of ours is larger. next.config.ts says the same to Next, and gives the proxy a larger buffer. */
export const mostBytes = 8 * 1024 * 1024
const few = 64 * 1024
/** More than any file that is taken, so that one too large gets a sentence beside the form instead of this gate's. */
const mostSent = 100 * 1024 * 1024

/** Every route handler that takes a post. Any other path takes server actions only. */
export const routePosts: readonly RoutePost[] = [
  { path: /^\/api\/auth\/[\w/-]{1,60}$/, kinds: [urlencoded], mostBytes: few },
  { path: /^\/csp-report$/, kinds: ['application/csp-report', 'application/reports+json'], mostBytes: few },
  { path: /^\/cases\/[0-9a-f-]{36}\/files\/send$/, kinds: [multipart], mostBytes: mostSent, streams: true },
  { path: /^\/cases\/[0-9a-f-]{36}\/chronology\/narrow$/, kinds: [urlencoded], mostBytes: few },
  { path: /^\/cases\/[0-9a-f-]{36}\/nrm\/export$/, kinds: [urlencoded], mostBytes: few },
  { path: /^\/clocks\/narrow$/, kinds: [urlencoded], mostBytes: few },
  { path: /^\/drafts\/save$/, kinds: [multipart], mostBytes },
  { path: /^\/find\/words$/, kinds: [urlencoded], mostBytes: few },
  { path: /^\/sign-out$/, kinds: [urlencoded, multipart, ''], mostBytes: few },
  { path: /^\/still-here$/, kinds: [urlencoded, multipart, ''], mostBytes: few },
  { path: /^\/trail\/narrow$/, kinds: [urlencoded], mostBytes: few },
]

export const routeOf = (path: string) => routePosts.find(route => route.path.test(path))
