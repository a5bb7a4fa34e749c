import { actionId, isCalled, isEmptyCall, postedActions } from './action-envelope'
import { isFormName } from './field-names'
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

/** Whether this build has the action: an id that it lacks comes from a page which an earlier build made. */
export type Knows = (id: string) => boolean

/** Addresses that Next would answer and that nobody has business at: its image optimiser, its error page. */
const closed = /^\/_next\/image(?:\/|$)|^\/_global-error(?:\/|$)/i

/** Judges a whole request; undefined lets it through. Never throws. */
export const judge = (asked: Asked, body: Uint8Array, knows: Knows): say.Refusal | undefined =>
  judgeHead(asked) ?? (asked.method === 'POST' ? judgeBody(asked, body, knows) : undefined)

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
function judgeBody({ path, headers }: Asked, body: Uint8Array, knows: Knows): say.Refusal | undefined {
  const route = routeOf(path)
  if (body.byteLength > (route?.mostBytes ?? mostBytes)) return say.tooLarge
  const kind = kindOf(headers)
  const id = headers.get('next-action')
  if (kind === '') return body.byteLength === 0 ? undefined : say.unreadable(415, 'a body without a type')
  if (kind === 'text/plain')
    return judgeIds(id !== null && isEmptyCall(id, readText(body) ?? '') ? [id] : undefined, knows)
  if (kind !== multipart && kind !== urlencoded) return undefined
  const fields =
    kind === multipart ? readMultipart(headers.get('content-type') ?? '', body) : readUrlencoded(body)
  if (fields === undefined) return say.unreadable(400, `${kind} as no browser writes it, or with a file`)
  if (!route) return judgeIds(actionsOf(id, fields), knows)
  return fields.every(([name]) => isFormName(name)) ? undefined : say.unreadable(400, 'a field name')
}

/** The actions that a form's fields call, or undefined when they call none as React would. */
function actionsOf(id: string | null, fields: readonly Field[]): readonly string[] | undefined {
  if (id === null) return postedActions(fields)
  return isCalled(id, fields) ? [id] : undefined
}

function judgeIds(ids: readonly string[] | undefined, knows: Knows): say.Refusal | undefined {
  if (ids === undefined) return say.unreadable(400, 'not a call of an action (…bound, state, FormData)')
  return ids.every(knows) ? undefined : say.outdated
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
