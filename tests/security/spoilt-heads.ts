import { hex, oneOf } from './dice'
import { boundary, called, good, headers, send, type Way } from './envelope'

/** What is wrong before the body is read. */
export const spoiltHeads: { readonly [spoilt: string]: Way } = {
  'no origin': (roll, aim) => headers(good(roll, aim), { origin: undefined }),
  'foreign origin': (roll, aim) =>
    headers(good(roll, aim), {
      origin: oneOf(roll, [
        'https://evil.example',
        `${aim.origin}.evil.example`,
        `${aim.origin}@evil.example`,
        `${aim.origin}/x`,
        'file://',
        'x y',
        '',
        `${aim.origin}, ${aim.origin}`,
      ]),
    }),
  'opaque origin': (roll, aim) => headers(good(roll, aim), { origin: 'null' }),
  'other site': (roll, aim) =>
    headers(good(roll, aim), { 'sec-fetch-site': oneOf(roll, ['cross-site', 'same-site', 'none', '', 'x']) }),
  'invented host': (roll, aim) =>
    headers(good(roll, aim), { origin: 'https://evil.example', 'x-forwarded-host': 'evil.example' }),
  'wrong type': (roll, aim) =>
    headers(good(roll, aim), {
      'content-type': oneOf(roll, [
        'application/json',
        'text/html',
        'multipart/mixed; boundary=x',
        'application/x-www-form-urlencoded',
        'application/csp-report',
        'text/plain',
        'MULTIPART',
        ';',
        undefined,
      ]),
    }),
  'wrong boundary': (roll, aim) =>
    headers(good(roll, aim), {
      'content-type': `multipart/form-data${oneOf(roll, ['', ';', '; boundary=', '; boundary=abc', `; boundary="${boundary}"`, `; boundary=${boundary}x`, `; charset=utf-16; boundary=${boundary}`])}`,
    }),
  'unknown action': (roll, aim) => {
    const action = `60${hex(roll, 40)}`
    return good(roll, { ...aim, action })
  },
  'broken action id': (roll, aim) =>
    headers(called(aim), {
      'next-action': oneOf(roll, [
        '',
        'x',
        hex(roll, 41),
        hex(roll, 43),
        `60${'G'.repeat(40)}`,
        `ff${hex(roll, 40)}`,
        '__proto__',
        'toString',
        `60${hex(roll, 40).toUpperCase()}A`,
      ]),
    }),
  'wrong address': (roll, aim) => ({
    ...good(roll, aim),
    path: oneOf(roll, [
      '/%ff',
      '/cases/%c0%af',
      '/%00',
      '/a%0d%0aSet-Cookie:x',
      '/%',
      '/?q=%00',
      '/_next/image?url=/x&w=64&q=75',
      '/_global-error',
    ]),
  }),
  'wrong method': (roll, aim) => ({
    ...good(roll, aim),
    method: oneOf(roll, ['PUT', 'DELETE', 'PATCH', 'TRACE', 'PROPFIND', 'MKCOL', 'SEARCH']),
  }),
  'wrong length': (roll, aim) =>
    headers(good(roll, aim), {
      'content-length': undefined,
      'transfer-encoding': oneOf(roll, ['chunked', 'chunked']),
    }),
  'route, wrong type': (roll, aim) =>
    headers(
      {
        ...good(roll, aim),
        path: oneOf(roll, [
          '/api/auth/signin',
          '/clocks/narrow',
          '/csp-report',
          '/drafts/save',
          '/find/words',
          '/sign-out',
          '/still-here',
          '/trail/narrow',
        ]),
      },
      {
        'content-type': oneOf(roll, [
          'application/json',
          'text/plain',
          'text/xml',
          'multipart/related; boundary=x',
        ]),
      },
    ),
  'route, wrong fields': (roll, aim) =>
    send(
      { ...aim, path: oneOf(roll, ['/api/auth/callback/x', '/sign-out', '/still-here']) },
      oneOf(roll, [
        '__proto__=1',
        'a=%ff',
        'a=%',
        'a=%00',
        'a[constructor]=1',
        `${'a=1&'.repeat(600)}`,
        '%=1',
        'é=1',
        'a=1&then=2',
      ]),
      { 'content-type': 'application/x-www-form-urlencoded' },
    ),
  'route, too large': (roll, aim) =>
    send(
      { ...aim, path: oneOf(roll, ['/sign-out', '/csp-report', '/api/auth/callback/x']) },
      'a'.repeat(70_000),
      { 'content-type': oneOf(roll, ['application/x-www-form-urlencoded', 'application/csp-report']) },
    ),
}
