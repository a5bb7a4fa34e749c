import { expect, it } from 'vitest'
import { pathwayEvent } from '../../../tests/cast/bare-case'
import { closedAt, closingPlace, waysToEnd } from './closing'

it('ends police protection by an order that follows it, and by a word of its own where none does', () => {
  expect(closingPlace('police-protection')).toBe('pathway/step-07/emergency-order-granted')
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
  for (const moves of [true, false])
    expect(waysToEnd('police-protection', moves)).toEqual([
      { place: 'pathway/step-07/emergency-order-granted', words: 'Record what follows it' },
      { place: 'pathway/clock/police-protection', words: 'Record how it ended without an order' },
    ])
  expect(places('referral-decision')).toEqual(['steps/childrens-services/decided'])
})
