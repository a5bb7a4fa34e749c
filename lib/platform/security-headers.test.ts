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

it('never gives a nonce twice', () => {
  expect(new Set(Array.from({ length: 1000 }, newNonce)).size).toBe(1000)
  expect(newNonce()).toMatch(/^[\w+/]{22}==$/)
})
