import { expect, it } from 'vitest'
import { bareCase, childWith, pathwayEvent } from '../../../tests/cast/bare-case'
import type { PathwayEventView } from '../case/case-file'
import { clocksOf } from '../step/clocks'
import { closedAt, closingPlace, isSayable, waysToEnd } from './closing'
import { pathwayProblem } from './order'

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

it('records what is arranged for the eighteenth birthday before it comes, and then its clock is done', () => {
  expect(waysToEnd('consent-at-eighteen', true)).toEqual([
    { place: 'pathway/clock/consent-at-eighteen', words: 'Record what is arranged for then' },
  ])
  const child = childWith({}, { birthStatus: 'verified', dateOfBirth: '2010-02-14' })
  const of = (...pathwayEvents: PathwayEventView[]) => {
    const file = bareCase({ child, pathwayEvents })
    const said = { when: '2026-04-01T08:00' }
    return {
      refused: pathwayProblem('clock', 'consent-at-eighteen', said, file),
      clock: clocksOf(file).find(({ clock }) => clock.id === 'consent-at-eighteen'),
    }
  }
  expect(of()).toMatchObject({ refused: null, clock: { metAt: null, startedAt: new Date('2028-02-14') } })
  const at = '2026-04-01T07:00:00.000Z'
  expect(of(pathwayEvent('clock', 'consent-at-eighteen', at)).clock?.metAt).toEqual(new Date(at))
  const letGo = pathwayEvent('clock', 'consent-at-eighteen', at, { ended: 'not-due', answer: 'She left.' })
  expect(of(letGo).clock).toMatchObject({ metAt: new Date(at), noLongerDue: { at: new Date(at) } })
})

it('leads to neither of the two conclusive decisions, and ends their earliest day with either', () => {
  expect(closingPlace('conclusive-grounds-earliest')).toBe('steps#happened')
  expect(isSayable('conclusive-grounds-earliest')).toBe(false)
  const began = new Date('2026-03-26T08:00:00Z')
  const decided = '2026-05-28T08:00:00.000Z'
  for (const way of ['positive', 'negative'])
    expect(
      closedAt('conclusive-grounds-earliest', began, [
        pathwayEvent('step-10', `conclusive-grounds-${way}`, decided),
      ]),
    ).toEqual(new Date(decided))
})
