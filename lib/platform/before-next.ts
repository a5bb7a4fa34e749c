import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { isHttps } from './origin'
import { isRouterState } from './router-state'
import { newNonce, securityHeaders } from './security-headers'

/**
 * What must happen before Next sees a request, for the answers that it gives without asking `proxy.ts`
 * (16.4.6): the 308 for a trailing or doubled slash carries no header of ours; TRACE, `OPTIONS *`, an
 * unreadable router state and an impossible Range end in a 500. Headers set here are defaults, which the
 * proxy replaces. Call once, from `register()` in instrumentation.ts.
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
  response: Pick<ServerResponse, 'setHeader'>,
) {
  const sent = request.headers
  if (!request.url?.startsWith('/')) request.url = '/'
  if (request.method === 'TRACE') request.method = 'PUT'
  const state = sent['next-router-state-tree']
  if (state !== undefined && !isRouterState(String(state))) delete sent['next-router-state-tree']
  delete sent.range
  const visit = {
    path: request.url,
    https: isHttps({ get: name => sent[name]?.toString() ?? null }),
    nonce: newNonce(),
    development: process.env.NODE_ENV !== 'production',
  }
  for (const [name, value] of Object.entries(securityHeaders(visit))) response.setHeader(name, value)
}
