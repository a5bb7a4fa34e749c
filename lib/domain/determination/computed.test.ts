import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { acts, means, purposes } from '../element/catalogue'
import { computed } from './computed'

const some = (elements: readonly { id: string }[]) => fc.subarray(elements.map(({ id }) => id))
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

  it('never asks for means, and never weighs them', () => {
    fc.assert(
      fc.property(evidence, some(means), (given, other) => {
        expect(computed({ ...given, means: other })).toEqual(computed(given))
      }),
    )
  })

  it('is never made less by more evidence', () => {
    fc.assert(
      fc.property(evidence, evidence, (given, more) => {
        const act = [...given.act, ...more.act]
        const purpose = [...given.purpose, ...more.purpose]
        const before = computed(given).result
        const after = computed({ act, means: more.means, purpose }).result
        if (before === 'met') expect(after).toBe('met')
        if (before !== 'insufficient-information') expect(after).not.toBe('insufficient-information')
      }),
    )
  })
})
