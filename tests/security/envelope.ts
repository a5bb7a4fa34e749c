import { parametersOf } from '../../lib/platform/action-envelope'
import type { Roll } from './dice'
import type { Post } from './posts'

export type Aim = { readonly origin: string; readonly path: string; readonly action: string }
export type Good = Omit<Post, 'spoilt' | 'certain'>
export type Way = (roll: Roll, aim: Aim) => Good & { certain?: boolean }
export type Part = readonly [name: string, text: string, header?: string]

export const boundary = '----WebKitFormBoundaryAbCdEf0123456789'
export const bytes = (text: string) => new TextEncoder().encode(text)

/** A multipart body as Chromium writes it. */
export const multipart = (parts: readonly Part[], edge = boundary) =>
  parts
    .map(([name, text, header]) => `--${edge}\r\n${header ?? disposition(name)}\r\n\r\n${text}\r\n`)
    .join('')
    .concat(`--${edge}--\r\n`)

export const disposition = (name: string) => `Content-Disposition: form-data; name="${name}"`

const state = { message: 'Say where.', given: { words: '$$5 was paid' } }

/** What stands before the form among the arguments of an action with this id. */
export function boundOf(id: string): unknown[] {
  const before = Math.max(0, (parametersOf(id) ?? 2) - 1)
  return before === 0 ? [] : [...Array(before - 1).fill('c-1'), state]
}

const words: Part = ['words', 'What she said, ü, in her own words.']
/** The same field as a scripted page sends it. */
export const words1: Part = ['_1_words', words[1]]

export function send(aim: Aim, body: string | Uint8Array, extra: { [name: string]: string } = {}): Good {
  const raw = typeof body === 'string' ? bytes(body) : body
  const headers = {
    host: new URL(aim.origin).host,
    origin: aim.origin,
    'content-type': `multipart/form-data; boundary=${boundary}`,
    'content-length': String(raw.byteLength),
    ...extra,
  }
  return { method: 'POST', path: aim.path, headers, body: raw }
}

/** The post of a page that runs JavaScript, with `root` as its arguments. */
export const called = (aim: Aim, root = JSON.stringify([...boundOf(aim.action), '$K1']), parts = [words1]) =>
  send(aim, multipart([...parts, ['0', root]]), { 'next-action': aim.action })

/** The hidden fields that name the action on a page without JavaScript. */
export const chunks = (aim: Aim, list = JSON.stringify(boundOf(aim.action))): Part[] =>
  boundOf(aim.action).length === 0
    ? [[`$ACTION_ID_${aim.action}`, '']]
    : [
        ['$ACTION_REF_5', ''],
        ['$ACTION_5:0', `{"id":"${aim.action}","bound":"$@1"}`],
        ['$ACTION_5:1', list],
        ['$ACTION_KEY', 'k795fece70e176f301e347972bde58118'],
      ]

/** The post of a page that runs no JavaScript. */
export const posted = (aim: Aim, parts = chunks(aim)) => send(aim, multipart([...parts, words]))

/** A post that the gate lets through, one way or the other. */
export const good = (roll: Roll, aim: Aim) => (roll() < 0.5 ? called(aim) : posted(aim))

export const headers = (post: Good, change: { [name: string]: string | undefined }): Good => {
  const all = Object.entries({ ...post.headers, ...change })
  return {
    ...post,
    headers: Object.fromEntries(all.filter((pair): pair is [string, string] => pair[1] !== undefined)),
  }
}
export const body = (post: Good, raw: Uint8Array): Good =>
  headers({ ...post, body: raw }, { 'content-length': String(raw.byteLength) })
export const text = (post: Good) => new TextDecoder().decode(post.body)
