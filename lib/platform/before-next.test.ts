import { describe, expect, it } from 'vitest'
import { prepare } from './before-next'
import { isRouterState } from './router-state'

const prepared = (method: string, url: string, headers: Record<string, string> = {}) => {
  const request = { method, url, headers }
  const set = new Map<string, unknown>()
  const written: number[] = []
  const response = {
    writeHead(status: number) {
      written.push(status)
      return this as never
    },
    setHeader(name: string, value: unknown) {
      set.set(name, value)
      return this as never
    },
  }
  prepare(request, response)
  return { request, set, written, response }
}

it('gives every answer the headers, even one that Next makes alone', () => {
  const { set } = prepared('GET', '//evil.example')
  expect(set.get('Content-Security-Policy')).toContain("default-src 'none'")
  expect(set.get('Cache-Control')).toBe('no-store')
  expect(prepared('GET', '/_next/static/a.js').set.has('Cache-Control')).toBe(false)
})

it('leads on after a post by a reading, and leaves every other answer as it is', () => {
  const answers = (method: string) => {
    const { response, written } = prepared(method, '/cases')
    for (const status of [200, 303, 307, 308, 500]) response.writeHead(status)
    return written
  }
  expect(answers('POST')).toEqual([200, 303, 303, 308, 500])
  expect(answers('GET')).toEqual([200, 303, 307, 308, 500])
})

it('turns what Next answers with a 500 into what the gate can refuse', () => {
  expect(prepared('TRACE', '/').request.method).toBe('PUT')
  const pieces = { rsc: '1', 'x-in-pieces': '1' }
  expect(prepared('OPTIONS', '*').request.url).toBe('/')
  expect(prepared('GET', '/', { range: 'bytes=9-1', rsc: '1' }).request.headers).toEqual(pieces)
  const spoilt = { 'next-router-state-tree': '%%%', rsc: '1' }
  expect(prepared('GET', '/', spoilt).request.headers).toEqual(pieces)
})

describe('a plain reading passes by the proxy', () => {
  const mark = 'x-plain-reading'
  const sentOn = (method: string, url: string, headers = {}) =>
    prepared(method, url, headers).request.headers as Record<string, string | undefined>

  it('with what the proxy would have told the page, whatever the visitor claims', () => {
    const claimed = { 'x-nonce': 'mine', 'x-path': '/else', 'content-security-policy': 'none', [mark]: '0' }
    const sent = sentOn('GET', '/cases?page=2', {
      host: 'a.example',
      'x-forwarded-host': 'b.example',
      ...claimed,
    })
    expect(sent[mark]).toBe('1')
    expect(sent['x-path']).toBe('/cases?page=2')
    expect(sent['x-forwarded-host']).toBe('a.example')
    expect(sent['x-nonce']).toMatch(/^[\w+/]{22}==$/)
    expect(sent['content-security-policy']).toContain(`'nonce-${sent['x-nonce']}'`)
  })

  it('and nothing else does: no post, no call, no part of a page, nothing that the gate refuses', () => {
    const others: [string, string, object?][] = [
      ['POST', '/cases'],
      ['PUT', '/'],
      ['OPTIONS', '/'],
      ['GET', '/', { 'next-action': 'x' }],
      ['GET', '/', { rsc: '1' }],
      ['GET', '/%'],
      ['GET', '/?a=%00'],
      ['GET', '/_next/image?url=x'],
    ]
    for (const [method, url, headers] of others)
      expect(sentOn(method, url, { [mark]: '1', ...headers })[mark], `${method} ${url}`).toBeUndefined()
  })
})

describe('a file that is sent passes by the proxy, which would cut it', () => {
  const at = '/cases/01a223c6-8506-7382-95d9-a0224ca6bc35/files/send'
  const ours = { host: 'a.example', origin: 'http://a.example', 'sec-fetch-site': 'same-origin' }
  const form = {
    'content-type': `multipart/form-data; boundary=${'x'.repeat(30)}`,
    'content-length': '30000000',
  }
  const marked = (method: string, url: string, headers: object) =>
    (prepared(method, url, { ...headers }).request.headers as Record<string, string>)['x-plain-reading'] ===
    '1'

  it('when its head is one that the gate lets through', () => {
    expect(marked('POST', at, { ...ours, ...form })).toBe(true)
  })

  it('and no other post does, however it claims', () => {
    const claim = { ...ours, ...form, 'x-plain-reading': '1' }
    const others: [string, object][] = [
      [at, { ...claim, origin: 'http://evil.example' }],
      [at, { ...claim, 'sec-fetch-site': 'cross-site' }],
      [at, { ...claim, 'content-length': '104857601' }],
      [at, { ...claim, 'content-length': 'x' }],
      [at, { ...claim, 'content-type': 'text/plain' }],
      [at, { ...claim, 'next-action': `40${'a'.repeat(40)}` }],
      [`${at}?x=1`, claim],
      [`${at}/`, claim],
      [at.replace('send', '%73end'), claim],
      [`/x/..${at}`, claim],
      ['/cases', claim],
    ]
    for (const [url, headers] of others) expect(marked('POST', url, headers), url).toBe(false)
    expect(marked('PUT', at, claim)).toBe(false)
  })
})

it('knows a router state that Next can read', () => {
  const sent = (value: unknown) => encodeURIComponent(JSON.stringify(value))
  const real = [
    '',
    { children: [['id', 'c-1', 'd', null], { children: ['__PAGE__', {}] }, null, null] },
    null,
    'refetch',
    16,
  ]
  expect(isRouterState(sent(real))).toBe(true)
  for (const bad of [
    1,
    [1],
    ['', []],
    ['', { a: 1 }],
    ['', {}, ['x']],
    ['', {}, null, 'other'],
    [['id', 'c', 'z', null], {}],
  ])
    expect(isRouterState(sent(bad)), JSON.stringify(bad)).toBe(false)
  expect(isRouterState('%%%')).toBe(false)
  expect(isRouterState('x'.repeat(50_000))).toBe(false)
})
