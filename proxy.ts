import { type NextRequest, NextResponse } from 'next/server'
import { holdsDemonstration } from '@/lib/platform/demonstration'
import { type Asked, judge } from '@/lib/platform/gate'
import { placeOf } from '@/lib/platform/known-actions'
import { agreeing, isHttps } from '@/lib/platform/origin'
import { contentPolicy, newNonce, securityHeaders, type Visit } from '@/lib/platform/security-headers'
import { type Refusal, sentenceReply } from '@/lib/platform/sentence-page'

/**
 * Headers for every response and a gate before every request; no authority over records, which is `perform`'s
 * alone. Only a plain reading, which lib/platform/before-next.ts has judged and made ready, passes by: the
 * matcher names no addresses, for with those a request could be spelt so that it is skipped. Pages read the
 * nonce from the `x-nonce` request header; Next puts it on its own scripts by itself.
 *
 * Reading the body is safe: Next keeps a second copy for the page, whole up to `proxyClientMaxBodySize`. It is
 * read even for what the head refuses, because Next answers only when it has the whole body, and logs an
 * uncaught exception when the sender leaves before that.
 */
export async function proxy(request: NextRequest) {
  const { pathname: path, search: query } = request.nextUrl
  const asked = { method: request.method, path, query, headers: request.headers }
  const visit = {
    path,
    nonce: newNonce(),
    https: isHttps(request.headers),
    development: process.env.NODE_ENV !== 'production',
  }
  const body = new Uint8Array(await request.arrayBuffer())
  const refusal = judge(asked, body, placeOf)
  const response = refusal ? await answer(refusal, asked, visit) : passOn(request, visit)
  for (const [name, value] of Object.entries(securityHeaders(visit))) response.headers.set(name, value)
  return response
}

export const config = {
  matcher: [{ source: '/(.*)', missing: [{ type: 'header', key: 'x-plain-reading' }] }],
}

async function answer(refusal: Refusal, { method, headers }: Asked, { nonce }: Visit): Promise<NextResponse> {
  const scripted = headers.get('next-action') !== null
  const { type, body } = sentenceReply(refusal, {
    scripted,
    demonstration: !scripted && (await holdsDemonstration()),
    nonce,
  })
  const allow = refusal.status === 405 ? { Allow: 'GET, HEAD, POST, OPTIONS' } : {}
  const why = process.env.NODE_ENV === 'production' ? {} : { 'X-Refused-Because': encodeURI(refusal.why) }
  const sent = {
    status: refusal.status,
    headers: { 'Content-Type': type, 'Cache-Control': 'no-store', ...allow, ...why },
  }
  return new NextResponse(method === 'HEAD' ? null : body, sent)
}

function passOn(request: NextRequest, visit: Visit): NextResponse {
  const headers = new Headers(request.headers)
  headers.set('x-nonce', visit.nonce)
  headers.set('x-path', request.nextUrl.pathname + request.nextUrl.search)
  headers.set('Content-Security-Policy', contentPolicy(visit))
  const { origin, ...host } = agreeing(request.headers)
  for (const [name, value] of Object.entries(host)) headers.set(name, value)
  if (origin !== undefined && request.method === 'POST') headers.set('origin', origin)
  return NextResponse.next({ request: { headers } })
}
