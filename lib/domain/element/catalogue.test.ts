import { describe, expect, it } from 'vitest'
import { acts, elementOf, means, purposes } from './catalogue'

describe('act, means and purpose', () => {
  it('number their elements in order', () => {
    const ids = (prefix: string, count: number) =>
      Array.from({ length: count }, (_, at) => `${prefix}-0${at + 1}`)
    expect(acts.map(({ id }) => id)).toEqual(ids('act', 6))
    expect(means.map(({ id }) => id)).toEqual(ids('means', 9))
    expect(purposes.map(({ id }) => id)).toEqual(ids('purp', 8))
  })

  it('explain each in one whole sentence about what somebody else did', () => {
    for (const { plain } of [...acts, ...means, ...purposes]) expect(plain).toMatch(/^[A-Z][^.]+\.$/)
  })

  it('are found by id', () => {
    expect(elementOf('act-04')).toMatchObject({ kind: 'act', name: 'Harbouring' })
    expect(elementOf('purp-03')).toMatchObject({ kind: 'purpose', name: 'Forced labour or services' })
    expect(elementOf('means-10')).toBeUndefined()
  })
})
