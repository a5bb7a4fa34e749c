export const urlencoded = 'application/x-www-form-urlencoded'
export const multipart = 'multipart/form-data'

/** A post that goes to a route handler instead of a server action. Kind `''` is a post with no body at all. */
type RoutePost = {
  readonly path: RegExp
  readonly kinds: readonly string[]
  readonly mostBytes: number
}

/** No form of ours is larger. next.config.ts says the same to Next, and gives the proxy a larger buffer. */
export const mostBytes = 8 * 1024 * 1024
const few = 64 * 1024

/** Every route handler that takes a post. Any other path takes server actions only. */
export const routePosts: readonly RoutePost[] = [
  { path: /^\/api\/auth\/[\w/-]{1,60}$/, kinds: [urlencoded], mostBytes: few },
  { path: /^\/csp-report$/, kinds: ['application/csp-report', 'application/reports+json'], mostBytes: few },
  { path: /^\/drafts\/save$/, kinds: [multipart], mostBytes },
  { path: /^\/sign-out$/, kinds: [urlencoded, multipart, ''], mostBytes: few },
  { path: /^\/still-here$/, kinds: [urlencoded, multipart, ''], mostBytes: few },
]

export const routeOf = (path: string) => routePosts.find(route => route.path.test(path))
