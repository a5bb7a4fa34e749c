import { readFileSync } from 'node:fs'
import { expect } from '@playwright/test'
import { posted } from '../security/envelope'
import { malformedPosts } from '../security/posts'
import { sendPost } from '../security/send'
import { signedIn } from './cast'
import { test } from './journey'

/** The gate in front of the real pages: posts that no browser makes, aimed at the actions of this very build. */

const manifest = new URL('../../.next/server/server-reference-manifest.json', import.meta.url)
type Built = { [id: string]: { workers: object } }
const built: Built = JSON.parse(readFileSync(manifest, 'utf8')).node
const actions = Object.keys(built)

test('malformed posts are refused, and none is a fault of ours', async ({ baseURL }) => {
  test.setTimeout(120_000)
  expect(actions.length).toBeGreaterThan(10)
  const origin = new URL(baseURL ?? '')
  const target = { origin: origin.origin, paths: ['/sign-in', '/concerns', '/people', '/cases'], actions }
  const wrong: string[] = []
  let sent = 0
  for (const post of malformedPosts(20_261_122, 400, target)) {
    // Each second one claims to be a plain reading, which passes by the gate: nobody outside can say so.
    const claim: { [name: string]: string } = sent % 2 ? { 'x-plain-reading': '1' } : {}
    const { status } = await sendPost(Number(origin.port), {
      ...post,
      headers: { ...post.headers, ...claim },
    })
    sent += 1
    if (status >= 500 || (post.certain && (status < 400 || status >= 500)))
      wrong.push(`${post.spoilt}: ${status}`)
  }
  expect(sent).toBe(400)
  expect(wrong).toEqual([])
})

test('a post from elsewhere meets the gate however its address is spelt', async ({ baseURL }) => {
  const origin = new URL(baseURL ?? '')
  const spellings = [
    '/cases',
    '/cases/',
    '//cases',
    '/./cases',
    '/x/../cases',
    '/%63ases',
    '/cases%2f',
    '/cases.rsc',
    '/cases.json',
    '/_next/data/build/cases.json',
    '/cases.segments/x.segment.rsc',
    '/cases;a=b',
    '/cases?x=%0a',
    '/cases%0A',
  ]
  for (const path of spellings) {
    const headers = { host: origin.host, origin: 'https://evil.example', 'x-plain-reading': '1' }
    const form = { 'content-type': 'multipart/form-data; boundary=x', 'content-length': '7' }
    const post = { spoilt: path, certain: true, method: 'POST', path, headers: { ...headers, ...form } }
    const { status, text } = await sendPost(Number(origin.port), { ...post, body: Buffer.from('--x--\r\n') })
    const gate = status === 308 || (status >= 400 && status < 500)
    expect(gate, `${path}: ${status} ${text.slice(0, 80)}`).toBe(true)
  }
})

test('a form without JavaScript that reaches another page’s address is answered in our own words', async ({
  baseURL,
}) => {
  const { origin, port } = new URL(baseURL ?? '')
  const action = actions.find(id => Object.keys(built[id]?.workers ?? {}).join() === 'app/find/page') ?? ''
  const send = (path: string) => sendPost(Number(port), { ...posted({ origin, path, action }), ...sound })
  const sound = { spoilt: 'nothing', certain: false }
  for (const path of ['/cases', '/nowhere', '/sign-in', '/find/more']) {
    const { status, text, headers } = await send(path)
    expect([status, headers['content-security-policy'] !== undefined], path).toEqual([409, true])
    expect(text, path).toContain('<p>This form belongs to another page. Nothing was saved.')
  }
  expect((await send('/find')).status).toBeLessThan(400)
})

test('an address that says odd things, or says them twice, is no fault of ours', async ({ browser }) => {
  const lead = await signedIn(browser, 'lead')
  const list = await (await lead.request.get('/cases')).text()
  const [held] = /\/cases\/[0-9a-f-]{36}/.exec(list) ?? ['']
  const ofCase = [
    '',
    '/entries/new',
    '/nrm',
    '/nrm/familyDetails',
    '/child/change',
    '/nation',
    '/danger/raise',
  ]
  const more = ['/steps/police/sent', '/determination', '/chronology', '/evidence', '/allocate'].map(
    at => held + at,
  )
  const pages = [
    '/',
    '/cases',
    '/inbox',
    '/find',
    '/duty',
    '/guidance',
    ...ofCase.map(at => held + at),
    ...more,
  ]
  const names = [
    'said',
    'seen',
    'shows',
    'corrects',
    'section',
    'narrowed',
    'of',
    'show',
    'page',
    'to',
    'changed',
    'conflict',
    'day',
  ]
  const odd = [
    names.map(name => `${name}=constructor`),
    names.map(name => `${name}=__proto__`),
    names.flatMap(name => [`${name}=1`, `${name}=2`]),
    names.map(name => `${name}=-1e99`),
  ].map(parts => parts.join('&'))
  for (const page of pages)
    for (const query of odd) {
      const status = (await lead.request.get(`${page}?${query}`, { maxRedirects: 0 })).status()
      expect(status, `${page}?${query}`).toBeLessThan(500)
    }
  const auditor = await signedIn(browser, 'auditor')
  for (const query of odd) expect((await auditor.request.get(`/trail?${query}`)).status(), query).toBe(200)
})
