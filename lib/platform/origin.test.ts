import { expect, it } from 'vitest'
import { agreeing, isOurs } from './origin'

const sent = (headers: Record<string, string>) => new Headers({ host: 'holdfast.example', ...headers })

it('knows its own pages', () => {
  expect(isOurs(sent({ origin: 'https://holdfast.example' }))).toBe(true)
  expect(isOurs(sent({ origin: 'https://holdfast.example', 'sec-fetch-site': 'same-origin' }))).toBe(true)
  expect(isOurs(new Headers({ host: 'localhost:3000', origin: 'http://localhost:3000' }))).toBe(true)
  expect(isOurs(new Headers({ host: 'holdfast.example:443', origin: 'https://holdfast.example' }))).toBe(true)
})

it('believes an opaque origin only beside the browser’s own word', () => {
  expect(isOurs(sent({ origin: 'null', 'sec-fetch-site': 'same-origin' }))).toBe(true)
  expect(isOurs(sent({ origin: 'null' }))).toBe(false)
  expect(isOurs(sent({ origin: 'null', 'sec-fetch-site': 'cross-site' }))).toBe(false)
})

it('refuses every other origin, and every other site', () => {
  const foreign = [
    '',
    'null',
    'x y',
    'https://evil.example',
    'https://holdfast.example.evil',
    'https://holdfast.example:8443',
    'https://a@holdfast.example',
    'https://holdfast.example/',
    'ftp://holdfast.example',
    'http://holdfast.example, http://holdfast.example',
  ]
  for (const origin of foreign) expect(isOurs(sent({ origin })), origin).toBe(false)
  expect(isOurs(sent({}))).toBe(false)
  for (const site of ['cross-site', 'same-site', 'none', ''])
    expect(isOurs(sent({ origin: 'https://holdfast.example', 'sec-fetch-site': site })), site).toBe(false)
})

it('counts Host alone, and a plain origin not at all once the line is https', () => {
  const invented = { origin: 'https://evil.example', 'x-forwarded-host': 'evil.example' }
  expect(isOurs(sent(invented))).toBe(false)
  expect(isOurs(sent({ origin: 'http://holdfast.example', 'x-forwarded-proto': 'https' }))).toBe(false)
})

it('takes the first Host when Next passes an action on to itself', () => {
  const passed = { host: 'localhost:3000', 'x-forwarded-host': 'holdfast.example', 'x-action-forwarded': '1' }
  expect(isOurs(new Headers({ ...passed, origin: 'https://holdfast.example' }))).toBe(true)
  expect(isOurs(new Headers({ ...passed, origin: 'https://evil.example' }))).toBe(false)
})

it('hands Next headers that agree', () => {
  const headers = sent({ origin: 'null', 'x-forwarded-proto': 'https', 'x-forwarded-host': 'evil.example' })
  expect(agreeing(headers)).toEqual({
    origin: 'https://holdfast.example',
    'x-forwarded-host': 'holdfast.example',
  })
  expect(agreeing(new Headers({ host: 'a b' }))).toEqual({})
})
