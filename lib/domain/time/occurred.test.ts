import { describe, expect, it } from 'vitest'
import { type Occurred, sortKey } from './occurred'

describe('when it happened', () => {
  it('sorts in the order of events, vaguer first within its period, unknown last', () => {
    const order: Occurred[] = [
      { precision: 'exact', at: '2025-12-31T23:59' },
      { precision: 'year', at: '2026' },
      { precision: 'month', at: '2026-03' },
      { precision: 'about', at: '2026-03-25' },
      { precision: 'day', at: '2026-03-26' },
      { precision: 'exact', at: '2026-03-26T05:40' },
      { precision: 'exact', at: '2026-03-26T17:45' },
      { precision: 'not-known' },
    ]
    const shuffled = [...order].reverse().sort((a, b) => sortKey(a).localeCompare(sortKey(b)))
    expect(shuffled).toEqual(order)
  })
})
