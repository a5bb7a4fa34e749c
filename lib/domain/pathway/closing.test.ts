import { expect, it } from 'vitest'
import { pathwayEvent } from '../../../tests/cast/bare-case'
import { closedAt, closingPlace } from './closing'

it('ends police protection by a word of its own, and by an order where there is one', () => {
  expect(closingPlace('police-protection')).toBe('pathway/clock/police-protection')
  const began = new Date('2026-03-26T08:00:00Z')
  const ended = new Date('2026-03-28T08:00:00Z')
  for (const [step, event] of [
    ['step-07', 'emergency-order-granted'],
    ['clock', 'police-protection'],
  ] as const)
    expect(closedAt('police-protection', began, [pathwayEvent(step, event, ended.toISOString())])).toEqual(
      ended,
    )
})
