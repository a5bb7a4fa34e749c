import { expect, it } from 'vitest'
import { pathwayEvent } from '../../../tests/cast/bare-case'
import { closedAt, closingPlace, waysToEnd } from './closing'

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

it('leads to what ends a clock, and beside that to a word of why it will not come, but never past a card', () => {
  const places = (clock: string, moves = true) => waysToEnd(clock, moves).map(({ place }) => place)
  expect(places('first-review-conference')).toEqual([
    'pathway/step-18/review-conference-held',
    'pathway/clock/first-review-conference',
  ])
  expect(places('first-review-conference', false)).toEqual(['pathway/step-18/review-conference-held'])
  expect(places('police-protection')).toEqual(['pathway/clock/police-protection'])
  expect(places('referral-decision')).toEqual(['steps/childrens-services/decided'])
})
