import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { acts, means, purposes } from '../element/catalogue'
import { computed } from './computed'

const some = (elements: readonly { id: string }[]) => fc.subarray(elements.map(({ id }) => id))
const child = { path: 'child', suspicion: false } as const
const suspected = { path: 'age-uncertain', suspicion: true } as const
const evidence = fc.record({ act: some(acts), means: some(means), purpose: some(purposes) })

describe('the test for a child', () => {
  it.each([
    [['act-04'], ['purp-03'], 'met'],
    [[], ['purp-03'], 'act-not-evidenced'],
    [['act-02'], [], 'purpose-not-evidenced'],
    [[], [], 'insufficient-information'],
  ])('with acts %j and purposes %j is %s', (act, purpose, result) => {
    const told = computed({ act, means: [], purpose })
    expect(told.result).toBe(result)
    expect(told.meansRequired).toBe(false)
    expect(told.why).toMatch(/^[A-Z][^.]+\.$/)
  })

  it.each([
    [['act-04'], ['purp-03'], 'met'],
    [[], ['purp-03'], 'act-not-evidenced'],
    [['act-02'], [], 'refer-on-suspicion'],
    [[], [], 'insufficient-information'],
  ])(
    'with reason to suspect, also where the age is uncertain, with acts %j and purposes %j is %s',
    (act, purpose, result) => {
      expect(computed({ act, means: [], purpose }, suspected)).toMatchObject({ result, meansRequired: false })
    },
  )

  it('never asks for means, and never weighs them', () => {
    fc.assert(
      fc.property(evidence, some(means), (given, other) => {
        for (const beside of [child, suspected])
          expect(computed({ ...given, means: other }, beside)).toEqual(computed(given, beside))
      }),
    )
  })

  it('is not for an adult, whatever is evidenced: all three are needed then', () => {
    fc.assert(
      fc.property(evidence, fc.boolean(), (given, suspicion) => {
        const told = computed(given, { path: 'adult', suspicion })
        expect(told).toMatchObject({ result: 'not-child-pathway', meansRequired: true })
        expect(told.why).toMatch(/all needed, and they are referred only if they agree\.$/)
      }),
    )
  })

  it('is never made less by more evidence', () => {
    fc.assert(
      fc.property(evidence, evidence, (given, more) => {
        const act = [...given.act, ...more.act]
        const purpose = [...given.purpose, ...more.purpose]
        for (const beside of [child, suspected]) {
          const before = computed(given, beside).result
          const after = computed({ act, means: more.means, purpose }, beside).result
          if (before === 'met') expect(after).toBe('met')
          if (before !== 'insufficient-information') expect(after).not.toBe('insufficient-information')
          if (before === 'refer-on-suspicion') expect(['met', 'refer-on-suspicion']).toContain(after)
        }
      }),
    )
  })
})
