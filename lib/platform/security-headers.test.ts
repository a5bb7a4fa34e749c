import { expect, it } from 'vitest'
import { newNonce, securityHeaders } from './security-headers'

const visit = { nonce: 'bm9uY2U=', path: '/cases', https: true, development: false }

it('sets the whole list, with the nonce where scripts and styles need it', () => {
  const headers = securityHeaders(visit)
  expect(headers['Content-Security-Policy']).toBe(
    "default-src 'none'; script-src 'self' 'nonce-bm9uY2U=' 'strict-dynamic'; style-src 'self' 'nonce-bm9uY2U='; img-src 'self' blob: data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'; report-uri /csp-report",
  )
  expect(headers).toMatchObject({
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'X-Frame-Options': 'DENY',
    'Cache-Control': 'no-store',
  })
  expect(headers['X-Robots-Tag']).toContain('noindex')
  expect(headers['Permissions-Policy']).toMatch(/^(?:[a-z-]+=\(\)(?:, |$))+$/)
})

it('promises https only over https, and lets a browser keep the hashed files alone', () => {
  expect(securityHeaders(visit)['Strict-Transport-Security']).toContain('max-age=63072000')
  expect(securityHeaders({ ...visit, https: false })).not.toHaveProperty('Strict-Transport-Security')
  expect(securityHeaders({ ...visit, path: '/_next/static/a.js' })).not.toHaveProperty('Cache-Control')
})

it('loosens the policy while developing, and only then', () => {
  expect(securityHeaders(visit)['Content-Security-Policy']).not.toMatch(/unsafe|ws:/)
  expect(securityHeaders({ ...visit, development: true })['Content-Security-Policy']).toMatch(
    /'unsafe-eval'.*ws:/,
  )
})

it('lets what somebody sent do nothing, and lets its own page alone show it', () => {
  const file = '/cases/01a223c6-8506-7382-95d9-a0224ca6bc35/files/01a223c6-8506-7382-95d9-a0224ca6bc36'
  const of = (path: string) => securityHeaders({ ...visit, path })
  for (const way of ['shown', 'download', 'shown?x=1']) {
    expect(of(`${file}/${way}`)['Content-Security-Policy']).toBe(
      "default-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'; sandbox",
    )
    expect(of(`${file}/${way}`)['X-Frame-Options']).toBe('DENY')
  }
  expect(of(`${file}/pdf`)).toMatchObject({
    'X-Frame-Options': 'SAMEORIGIN',
    'Content-Security-Policy':
      "default-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'self'",
  })
  expect(of(file)['Content-Security-Policy']).toMatch(/frame-src 'self'; media-src 'self'/)
  for (const path of ['/cases', `${file}/lock`, `${file}/x/pdf`, `/x${file}`])
    expect(of(path)['Content-Security-Policy'], path).not.toMatch(/frame-src|media-src|sandbox/)
})

it('never gives a nonce twice', () => {
  expect(new Set(Array.from({ length: 1000 }, newNonce)).size).toBe(1000)
  expect(newNonce()).toMatch(/^[\w+/]{22}==$/)
})
