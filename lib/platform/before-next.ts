import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { inPieces, judgeHead } from './gate'
import { agreeing, isHttps } from './origin'
import { routeOf } from './route-posts'
import { isRouterState } from './router-state'
import { contentPolicy, newNonce, securityHeaders, type Visit } from './security-headers'

/**
 * What must happen before Next sees a request, for the answers that it gives without asking `proxy.ts`
 * (16.4.6): the 308 for a trailing or doubled slash carries no header of ours; TRACE, `OPTIONS *`, an
 * unreadable router state and an impossible Range end in a 500; and what asks for a page in pieces, of which the
 * proxy is not told. Headers set here are defaults, which the
 * proxy replaces. Call once, from `register()` in instrumentation.ts.
 *
 * A plain reading of a page is made ready here altogether and marked so that it passes by the proxy, which costs
 * as much as half a page. Nobody but this function can set the mark, and without it every request is judged.
 */
export function prepareEveryRequest() {
  subscribe('http.server.request.start', message => {
    const { request, response } = message as { request: IncomingMessage; response: ServerResponse }
    prepare(request, response)
  })
}

/** Runs on Node's own channel, between reading a request's head and handing it to the server. Never throws. */
export function prepare(
  request: Pick<IncomingMessage, 'headers' | 'method' | 'url'>,
  response: Pick<ServerResponse, 'setHeader' | 'writeHead'>,
) {
  const sent = request.headers
  if (request.method === 'POST') leadOnByReading(response)
  if (!request.url?.startsWith('/')) request.url = '/'
  if (request.method === 'TRACE') request.method = 'PUT'
  const state = sent['next-router-state-tree']
  if (state !== undefined && !isRouterState(String(state))) delete sent['next-router-state-tree']
  delete sent.range
  const headers = { get: (name: string) => sent[name]?.toString() ?? null }
  const visit = {
    path: request.url,
    https: isHttps(headers),
    nonce: newNonce(),
    development: process.env.NODE_ENV !== 'production',
  }
  delete sent[mark]
  if (sent.rsc !== undefined && isReading(request.method)) sent[inPieces] = '1'
  if (isPlainReading(request.method, visit.path, headers)) Object.assign(sent, readings(visit, headers))
  for (const [name, value] of Object.entries(securityHeaders(visit))) response.setHeader(name, value)
}

/**
 * A page that is drawn anew after a post, and is another's by now, leads on with a 307: the browser would post the same
 * words to a page that has no such form. It reads that page instead.
 */
function leadOnByReading(response: Pick<ServerResponse, 'writeHead'>) {
  const write = response.writeHead as (status: number, ...rest: unknown[]) => ServerResponse
  response.writeHead = (status: number, ...rest: unknown[]) =>
    write.call(response, status === 307 ? 303 : status, ...rest)
}

/** The proxy's matcher in proxy.ts, which must be written out there, leaves out what carries this. */
const mark = 'x-plain-reading'

const isReading = (method: string | undefined) => method === 'GET' || method === 'HEAD'

type Sent = { get(name: string): string | null }

/** A page or file asked for as a browser's address bar does, or a file sent, with nothing that the gate would refuse. */
function isPlainReading(method: string | undefined, url: string, headers: Sent): boolean {
  const [path = '', ...query] = url.split('?')
  const streams = method === 'POST' && query.length === 0 && routeOf(path)?.streams
  if (!isReading(method) && !streams) return false
  if (headers.get('next-action') !== null || headers.get('rsc') !== null) return false
  return judgeHead({ method, path, query: query.join('?'), headers }) === undefined
}

/** What the proxy would have told the page: its nonce, its own address, and one name of the host. */
function readings(visit: Visit, headers: Sent): { readonly [name: string]: string } {
  const { origin: _, ...host } = agreeing(headers)
  return {
    ...host,
    [mark]: '1',
    'x-nonce': visit.nonce,
    'x-path': visit.path,
    'content-security-policy': contentPolicy(visit),
  }
}
