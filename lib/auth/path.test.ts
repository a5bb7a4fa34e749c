import { describe, expect, it } from 'vitest'
import { doorTo, safePath } from './path'

describe('where to go after signing in', () => {
  it('is a page of ours, with its query', () => {
    expect(safePath('/cases/01990000-0000-7000-8000-000000000000?tab=2')).toBe(
      '/cases/01990000-0000-7000-8000-000000000000?tab=2',
    )
  })
  it.each([
    ['//evil.example'],
    ['/\\evil.example'],
    ['https://evil.example/'],
    ['javascript:alert(1)'],
    ['/x\u0000'],
    ['/x\r\nSet-Cookie: a=b'],
    ['/..//evil.example'],
    ['/.//evil.example'],
    ['/sign-in'],
    ['/locked?to=/locked'],
    ['/sign-out'],
    ['/api/auth/signin'],
    ['/%zz%'.repeat(200)],
    [''],
    [undefined],
    [['/a', '/b']],
    [{}],
  ])('is the first page for %j', given => {
    expect(safePath(given)).toBe('/')
  })
  it('is remembered by the door', () => {
    expect(doorTo('/locked', '/cases?a=b&c')).toBe('/locked?to=%2Fcases%3Fa%3Db%26c')
    expect(doorTo('/sign-in', '/')).toBe('/sign-in')
  })
})
