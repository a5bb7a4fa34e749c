/** What the headers of one response depend on. `path` is the address that was asked for. */
export type Visit = {
  readonly nonce: string
  readonly path: string
  readonly https: boolean
  readonly development: boolean
}

const features =
  'accelerometer autoplay browsing-topics camera clipboard-read display-capture encrypted-media fullscreen gamepad geolocation gyroscope hid identity-credentials-get idle-detection local-fonts magnetometer microphone midi otp-credentials payment picture-in-picture publickey-credentials-create publickey-credentials-get screen-wake-lock serial storage-access usb window-management xr-spatial-tracking'

const fixed = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Permissions-Policy': features
    .split(' ')
    .map(feature => `${feature}=()`)
    .join(', '),
  'X-Frame-Options': 'DENY',
  'X-Robots-Tag': 'noindex, nofollow, noarchive',
} as const

/**
 * The headers of every response (ASVS 5.0 V3.4, shared/security.md B3). HSTS goes out over https alone, where
 * it means something; only the hashed files of the build may be kept by a browser.
 */
export function securityHeaders(visit: Visit): { readonly [name: string]: string } {
  return {
    ...fixed,
    ...(framed.test(pathOf(visit)) ? { 'X-Frame-Options': 'SAMEORIGIN' } : {}),
    'Content-Security-Policy': contentPolicy(visit),
    ...(visit.https ? { 'Strict-Transport-Security': 'max-age=63072000; includeSubDomains' } : {}),
    ...(visit.path.startsWith('/_next/static/') ? {} : { 'Cache-Control': 'no-store' }),
  }
}

const pathOf = ({ path }: Visit) => path.split('?', 1)[0] ?? ''

const file = '^/cases/[0-9a-f-]{36}/files/[0-9a-f-]{36}'
/** The page of one file, the bytes of it, and the bytes of a PDF, which that page alone puts into a frame. */
const filePage = new RegExp(`${file}$`)
const bytes = new RegExp(`${file}/(?:shown|download)$`)
const framed = new RegExp(`${file}/pdf$`)

/**
 * What somebody sent is never a page of ours: it runs nothing, loads nothing and posts nothing. A browser's own reader
 * of PDF does not work inside of a sandbox, so a PDF has everything else of it.
 */
const policyOfBytes = "default-src 'none'; form-action 'none'; base-uri 'none'"

/** React's development build evaluates text to show where an error began, and `next dev` talks by websocket. */
export function contentPolicy(visit: Visit): string {
  const { nonce, development } = visit
  const path = pathOf(visit)
  if (bytes.test(path)) return `${policyOfBytes}; frame-ancestors 'none'; sandbox`
  if (framed.test(path)) return `${policyOfBytes}; frame-ancestors 'self'`
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' blob: data:",
    "font-src 'self'",
    `connect-src 'self'${development ? ' ws: wss:' : ''}`,
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
    ...(filePage.test(path) ? ["frame-src 'self'", "media-src 'self'"] : []),
    'report-uri /csp-report',
  ].join('; ')
}

/** 128 bits from the system, new for every response. */
export const newNonce = () => Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64')
