type Sent = { get(name: string): string | null }

/**
 * Whether a post comes from a page of ours: its Origin names the Host that it was sent to. Only Host counts,
 * so a proxy in front must pass the public one on; `X-Forwarded-Host` is a visitor's to invent.
 *
 * `Origin: null` counts only beside `Sec-Fetch-Site: same-origin`, which no page can forge: under
 * `Referrer-Policy: no-referrer` a browser sends exactly this pair for a plain form (seen in Chromium 156).
 * Any other Sec-Fetch-Site is refused, `none` too: that means "by the person, from no page", and no person
 * types a post into the address bar.
 */
export function isOurs(headers: Sent): boolean {
  const site = headers.get('sec-fetch-site')
  if (site !== null && site !== 'same-origin') return false
  const origin = headers.get('origin')
  return origin === 'null' ? site === 'same-origin' : origin !== null && names(origin, headers)
}

function names(origin: string, headers: Sent): boolean {
  const scheme = /^(https?):\/\/[^/?#@\\\s]+$/.exec(origin)?.[1]
  if (scheme === undefined || (isHttps(headers) && scheme !== 'https')) return false
  const host = headers.get(isPassedOn(headers) ? 'x-forwarded-host' : 'host')
  const ours = host !== null && /^[\w.\-[\]:]+$/.test(host) ? originOf(`${scheme}://${host}`) : undefined
  return ours !== undefined && originOf(origin) === ours
}

/**
 * Whether Next is passing an action on to the page that has it. It calls its own address, chunked, with the
 * first Host as X-Forwarded-Host. No foreign page can send this header: a browser asks leave first (CORS).
 */
export const isPassedOn = (headers: Sent) => headers.get('x-action-forwarded') === '1'

const originOf = (url: string) => (URL.canParse(url) ? new URL(url).origin : undefined)

/** Whether the visitor's end of the line is https, as the server or the trusted proxy before it says. */
export const isHttps = (headers: Sent) => headers.get('x-forwarded-proto')?.split(',')[0]?.trim() === 'https'

/**
 * The headers that Next compares for itself, made to agree, once `isOurs` has said yes: Next prefers
 * X-Forwarded-Host to Host, and answers 500 to `Origin: null` and to a mismatch.
 */
export function agreeing(headers: Sent): { readonly [name: string]: string } {
  const host = headers.get(isPassedOn(headers) ? 'x-forwarded-host' : 'host')
  const ours = originOf(`${isHttps(headers) ? 'https' : 'http'}://${host}`)
  return ours === undefined ? {} : { origin: ours, 'x-forwarded-host': new URL(ours).host }
}
