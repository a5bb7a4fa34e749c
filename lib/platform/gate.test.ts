import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { type Asked, inPieces, judge } from './gate'
import type { Place } from './known-actions'
import { routePosts } from './route-posts'
import { misplaced, outdated, sentenceReply, tooLarge } from './sentence-page'

const ours = { host: 'localhost:3000', origin: 'http://localhost:3000', 'content-length': '0' }
const urlencoded = { 'content-type': 'application/x-www-form-urlencoded' }
const asked = (method: string, path: string, headers: Record<string, string> = {}): Asked => ({
  method,
  path,
  query: '',
  headers: new Headers(headers),
})
const status = (request: Asked, body = '') =>
  judge(request, new TextEncoder().encode(body), () => 'here')?.status

it('lets people read, and answers other methods with 405', () => {
  for (const method of ['GET', 'HEAD', 'OPTIONS']) expect(status(asked(method, '/cases'))).toBeUndefined()
  for (const method of ['PUT', 'DELETE', 'PATCH', 'TRACE'])
    expect(status(asked(method, '/cases')), method).toBe(405)
})

it('refuses an address that does not decode, and closes the image optimiser however it is spelt', () => {
  for (const path of ['/case/%ff', '/%', '/%00', '/a%0ab']) expect(status(asked('GET', path)), path).toBe(400)
  expect(status({ ...asked('GET', '/'), query: '?q=%00' })).toBe(400)
  for (const path of ['/_next/image', '/_next/%69mage', '/_next/image/x', '/_global-error'])
    expect(status(asked('GET', path)), path).toBe(404)
  expect(status(asked('GET', '/_next/static/image.js'))).toBeUndefined()
})

it('asks a post where it comes from, how long it is and what it is, in that order', () => {
  expect(status(asked('POST', '/sign-out'))).toBe(403)
  expect(status(asked('POST', '/sign-out', { ...urlencoded, host: ours.host, origin: ours.origin }))).toBe(
    411,
  )
  expect(status(asked('POST', '/drafts/save', { ...ours, 'content-length': '8388609' }))).toBe(413)
  expect(status(asked('POST', '/drafts/save', { ...ours, ...urlencoded }))).toBe(415)
  expect(status(asked('POST', '/cases', { ...ours, ...urlencoded }))).toBe(415)
})

it('takes the posts of the routes on the list', () => {
  expect(
    status(asked('POST', '/api/auth/callback/local', { ...ours, ...urlencoded }), 'csrfToken=a%7Cb'),
  ).toBeUndefined()
  expect(status(asked('POST', '/sign-out', ours))).toBeUndefined()
  expect(status(asked('POST', '/sign-out', ours), 'x')).toBe(415)
  expect(status(asked('POST', '/still-here', { ...ours, ...urlencoded }), 'a=1')).toBeUndefined()
  expect(
    status(asked('POST', '/csp-report', { ...ours, 'content-type': 'application/csp-report' }), '{'),
  ).toBeUndefined()
})

it('keeps the list of posting routes short', () => {
  for (const path of [
    '/api/auth/csrf',
    '/csp-report',
    '/cases/01890000-0000-7000-8000-000000000000/chronology/narrow',
    '/cases/01890000-0000-7000-8000-000000000000/nrm/export',
    '/clocks/narrow',
    '/drafts/save',
    '/find/words',
    '/sign-out',
    '/still-here',
    '/trail/narrow',
  ])
    expect(
      routePosts.filter(route => route.path.test(path)),
      path,
    ).toHaveLength(1)
  expect(routePosts).toHaveLength(11)
})

it('takes an autosaved form with the hidden fields that React keeps in it', () => {
  const edge = '-'.repeat(30)
  const part = (name: string) => `--${edge}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n\r\n`
  const post = asked('POST', '/drafts/save', {
    ...ours,
    'content-type': `multipart/form-data; boundary=${edge}`,
  })
  expect(
    status(post, `${part('$ACTION_REF_5')}${part('$ACTION_5:0')}${part('words')}--${edge}--`),
  ).toBeUndefined()
  expect(status(post, `${part('words')}${part('__proto__')}--${edge}--`)).toBe(400)
})

it('measures the body itself, whatever was announced', () => {
  const forwarded = {
    host: 'a',
    'x-forwarded-host': 'localhost:3000',
    'x-action-forwarded': '1',
    origin: ours.origin,
  }
  const post = asked('POST', '/', {
    ...forwarded,
    'next-action': '60'.padEnd(42, '0'),
    'content-type': 'text/plain',
  })
  expect(judge(post, new Uint8Array(8_388_609), () => 'here')?.status).toBe(413)
})

it('tells a page of an earlier build apart from a malformed one', () => {
  const post = asked('POST', '/', {
    ...ours,
    'next-action': '00'.padEnd(42, '0'),
    'content-type': 'text/plain;charset=UTF-8',
  })
  expect(judge(post, new TextEncoder().encode('[]'), () => 'nowhere')).toMatchObject({
    status: 409,
  })
})

it('answers people with a page, and Next’s client with the bare type whose words it shows', () => {
  const stopped = { scripted: false, demonstration: false, nonce: 'a+/=' }
  const { type, body } = sentenceReply(tooLarge, stopped)
  expect(type).toBe('text/html; charset=utf-8')
  for (const part of ['<p>That was too much', 'lang="en-GB"', '<a href="/">', 'Leave this page'])
    expect(body).toContain(part)
  expect(body).not.toContain('Demonstration')
  expect(sentenceReply(tooLarge, { ...stopped, demonstration: true }).body).toContain(
    'Demonstration data — not real children',
  )
  expect(sentenceReply(tooLarge, { ...stopped, scripted: true })).toEqual({
    type: 'text/plain',
    body: tooLarge.sentence,
  })
})

it('sends a page of one sentence with no script but the one that its policy lets run, and no style in a line', () => {
  const { body } = sentenceReply(tooLarge, { scripted: false, demonstration: true, nonce: 'a+/=' })
  expect([...body.matchAll(/<script[^>]*>/g)].map(([tag]) => tag)).toEqual([
    '<script src="/sentence.js" nonce="a+/=" defer>',
  ])
  expect(body).not.toMatch(/ style=|<style| on[a-z]+=/)
})

it('keeps the colours of a page of one sentence those of every page', () => {
  const colours = (file: string) => {
    const [light = '', dark = ''] = readFileSync(file, 'utf8').split('prefers-color-scheme: dark')
    const read = (css: string) =>
      Object.fromEntries([...css.matchAll(/(--[\w-]+): (#\w+)/g)].map(([, name = '', hex]) => [name, hex]))
    return { light: read(light), dark: read(dark) }
  }
  const [own, every] = [colours('public/sentence.css'), colours('components/page/tokens.css')]
  expect(Object.keys(own.light).length).toBeGreaterThan(5)
  for (const look of ['light', 'dark'] as const) expect(every[look]).toMatchObject(own[look])
  expect(Object.keys(own.dark)).toEqual(Object.keys(own.light))
})

it('takes a scriptless post only where a page carries the action, and a scripted one anywhere', () => {
  const id = '40'.padEnd(42, 'a')
  const edge = '-'.repeat(30)
  const body = `--${edge}\r\nContent-Disposition: form-data; name="$ACTION_ID_${id}"\r\n\r\n\r\n--${edge}--\r\n`
  const sent = (path: string, place: Place, headers: { [name: string]: string } = {}) => {
    const type = { 'content-type': `multipart/form-data; boundary=${edge}` }
    const post = asked('POST', path, { ...ours, ...type, ...headers })
    return judge(post, new TextEncoder().encode(body), () => place)
  }
  expect(sent('/find', 'here')).toBeUndefined()
  expect(sent('/cases', 'elsewhere')).toBe(misplaced)
  expect(sent('/find', 'nowhere')).toBe(outdated)
  const scripted = asked('POST', '/cases', {
    ...ours,
    'next-action': '00'.padEnd(42, '0'),
    'content-type': 'text/plain',
  })
  expect(judge(scripted, new TextEncoder().encode('[]'), () => 'elsewhere')).toBeUndefined()
})

it('refuses a page in pieces, for what is put in place of a page keeps its words', () => {
  for (const method of ['GET', 'HEAD'])
    expect(status(asked(method, '/cases', { [inPieces]: '1' })), method).toBe(406)
})
