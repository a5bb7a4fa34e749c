import { actionId, isCalled, isEmptyCall, postedActions } from './action-envelope'
import { isFormName } from './field-names'
import type { Place } from './known-actions'
import { type Field, readMultipart, readText, readUrlencoded } from './multipart'
import { isOurs, isPassedOn } from './origin'
import { mostBytes, multipart, routeOf, urlencoded } from './route-posts'
import * as say from './sentence-page'

/** What the gate looks at. `path` and `query` are as they were sent, still percent-encoded. */
export type Asked = {
  readonly method: string
  readonly path: string
  readonly query: string
  readonly headers: { get(name: string): string | null }
}

/**
 * Where this build has an action: an id that it has nowhere comes from a page which an earlier build made. A scripted
 * post may go to any address, for Next passes it on; a scriptless one only where a page carries the action.
 */
export type Finds = (id: string, path: string) => Place

/** Addresses that Next would answer and that nobody has business at: its image optimiser, its error page. */
const closed = /^\/_next\/image(?:\/|$)|^\/_global-error(?:\/|$)/i

/**
 * What lib/platform/before-next.ts says of a reading that asks for a page in pieces (React's own format, `RSC: 1`). There
 * is none: Next then leaves for the address as a link does, and nothing of the page before it stays in the browser. A
 * page put in place of another keeps the other's words in its scripts, and those may say where a child can be found.
 */
export const inPieces = 'x-in-pieces'

/** Judges a whole request; undefined lets it through. Never throws. */
export const judge = (asked: Asked, body: Uint8Array, finds: Finds): say.Refusal | undefined =>
  judgeHead(asked) ?? (asked.method === 'POST' ? judgeBody(asked, body, finds) : undefined)

/**
 * Judges a request by its head.
 *
 * Nothing but GET, HEAD, POST and OPTIONS; no address that cannot be decoded (Next answers 500); and a post
 * comes from our own pages, says how long it is, and is of a kind that they send. Source: shared/security.md
 * B3, ASVS 5.0 V3.5 and 4.1.4. Only Next itself, passing an action on from one page to another, sends no
 * length; `judgeBody` measures that one. It is a filter and never the authority: that is `perform`.
 */
export function judgeHead(asked: Asked): say.Refusal | undefined {
  if (!['GET', 'HEAD', 'POST', 'OPTIONS'].includes(asked.method)) return say.wrongMethod
  const path = decoded(asked.path)
  if (path === undefined || /\p{Cc}/u.test(path)) return say.wrongAddress
  if (decoded(asked.query)?.includes('\0') ?? true) return say.wrongAddress
  if (closed.test(path)) return say.nothingHere
  if (asked.headers.get(inPieces) !== null) return say.onlyWhole
  return asked.method === 'POST' ? judgePost(asked) : undefined
}

function judgePost({ path, headers }: Asked): say.Refusal | undefined {
  if (!isOurs(headers)) return say.untrusted('Origin is missing or is not this Host')
  const length = headers.get('content-length')
  if (length === null ? !isPassedOn(headers) : !/^\d{1,10}$/.test(length))
    return say.unreadable(411, 'Content-Length')
  const route = routeOf(path)
  if (Number(length) > (route?.mostBytes ?? mostBytes)) return say.tooLarge
  const id = headers.get('next-action')
  if (!route && id !== null && !actionId.test(id)) return say.unreadable(400, 'Next-Action')
  const kinds = route?.kinds ?? (id === null ? [multipart] : [multipart, 'text/plain'])
  const kind = kindOf(headers)
  return kinds.includes(kind) ? undefined : say.unreadable(415, `this address does not take "${kind}"`)
}

/** Judges the body of a post whose head was let through. */
function judgeBody({ path, headers }: Asked, body: Uint8Array, finds: Finds): say.Refusal | undefined {
  const route = routeOf(path)
  if (body.byteLength > (route?.mostBytes ?? mostBytes)) return say.tooLarge
  const kind = kindOf(headers)
  const id = headers.get('next-action')
  const called = (action: string) => {
    const place = finds(action, path)
    return place === 'elsewhere' && id !== null ? 'here' : place
  }
  if (kind === '') return body.byteLength === 0 ? undefined : say.unreadable(415, 'a body without a type')
  if (kind === 'text/plain')
    return judgeIds(id !== null && isEmptyCall(id, readText(body) ?? '') ? [id] : undefined, called)
  if (kind !== multipart && kind !== urlencoded) return undefined
  const fields =
    kind === multipart ? readMultipart(headers.get('content-type') ?? '', body) : readUrlencoded(body)
  if (fields === undefined) return say.unreadable(400, `${kind} as no browser writes it, or with a file`)
  if (!route) return judgeIds(actionsOf(id, fields), called)
  return fields.every(([name]) => isFormName(name)) ? undefined : say.unreadable(400, 'a field name')
}

/** The actions that a form's fields call, or undefined when they call none as React would. */
function actionsOf(id: string | null, fields: readonly Field[]): readonly string[] | undefined {
  if (id === null) return postedActions(fields)
  return isCalled(id, fields) ? [id] : undefined
}

function judgeIds(
  ids: readonly string[] | undefined,
  called: (id: string) => Place,
): say.Refusal | undefined {
  if (ids === undefined) return say.unreadable(400, 'not a call of an action (…bound, state, FormData)')
  const places = ids.map(called)
  if (places.includes('nowhere')) return say.outdated
  return places.includes('elsewhere') ? say.misplaced : undefined
}

/** The media type alone, in lower case; `''` when there is none. */
const kindOf = (headers: Asked['headers']) =>
  (headers.get('content-type') ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? ''

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}
