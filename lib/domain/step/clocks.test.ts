import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bareCase, childWith, pathwayEvent, stepEvent } from '../../../tests/cast/bare-case'
import { khai } from '../../../tests/cast/khai'
import type { DeterminationView, StepEventView } from '../case/case-file'
import { clocksIn } from '../clock/clocks'
import { nations } from '../nation/nation'
import { happenings, homeOf } from '../pathway/happenings'
import { lastDayOf } from '../time/deadline'
import { datedEvents } from './clock-events'
import { byUrgency, clocksOf, isCounted, lateness } from './clocks'
import { type StepEventId, steps } from './steps'

const services = 'childrens-services'
const phoned = stepEvent(services, 'sent', '2026-03-26T08:15:00Z', { how: 'phone', authority: 'Kent' })
const written = (at: string, authority = 'kent ') =>
  stepEvent(services, 'sent', at, { how: 'form', authority })
const clocks = (...stepEvents: StepEventView[]) => clocksOf(bareCase({ stepEvents }))
const told = (...events: StepEventView[]) =>
  clocks(...events).map(({ clock, due, metAt }) => `${clock.id} ${lastDayOf(due)}${metAt ? ' met' : ''}`)

describe('what the steps start', () => {
  it('is the decision, the assessment and the written confirmation, for a phoned referral', () => {
    expect(told(phoned)).toEqual([
      'written-confirmation 2026-03-27',
      'referral-decision 2026-03-27',
      'assessment 2026-06-03',
    ])
    expect(clocks(phoned)[0]).toMatchObject({
      startedBy: 'Referral to children’s services, 26 March 2026, 8:15am',
      step: services,
    })
  })

  it('stands with what is late or due first on top, and what is done last', () => {
    const sorted = byUrgency(
      clocks(phoned, written('2026-03-26T16:00:00Z')),
      new Date('2026-03-28T10:00:00Z'),
    )
    expect(sorted.map(({ clock }) => clock.id)).toEqual([
      'referral-decision',
      'assessment',
      'written-confirmation',
    ])
  })

  it('is not begun again by the written confirmation, which meets its clock', () => {
    expect(told(phoned, written('2026-03-26T16:00:00Z'))).toEqual([
      'written-confirmation 2026-03-27 met',
      'referral-decision 2026-03-27',
      'assessment 2026-06-03',
    ])
  })

  it('is begun again by a referral to another authority, or long after a decision', () => {
    const decided = stepEvent(services, 'decided', '2026-03-26T12:00:00Z', { decision: 'strategy' })
    expect(told(phoned, written('2026-03-26T16:00:00Z', 'Croydon'))).toHaveLength(5)
    expect(told(phoned, decided, written('2026-03-27T09:00:00Z'))).toHaveLength(3)
    expect(told(phoned, decided, written('2026-06-01T09:00:00Z'))).toHaveLength(5)
  })

  it('is met by their decision; an assessment only by the word that there will be none', () => {
    const decided = (decision: string) => stepEvent(services, 'decided', '2026-03-27T12:00:00Z', { decision })
    expect(told(phoned, decided('assessment')).slice(1)).toEqual([
      'referral-decision 2026-03-27 met',
      'assessment 2026-06-03',
    ])
    expect(told(phoned, decided('no-action'))[2]).toBe('assessment 2026-06-03 met')
  })

  it('is the conference, only where the strategy meeting began an enquiry', () => {
    const held = (enquiry: string) =>
      stepEvent('strategy-meeting', 'decided', '2026-03-26T10:30:00Z', { enquiry })
    expect(told(held('no'))).toEqual([])
    expect(told(held('yes'))).toEqual(['initial-conference 2026-04-20'])
  })

  it('is what follows the NRM referral', () => {
    const sent = stepEvent('nrm', 'sent', '2026-03-27T12:00:00Z')
    const decided = (decision: string) =>
      stepEvent('nrm', 'decided', '2026-04-08T12:00:00+01:00', { decision })
    expect(told(sent)).toEqual(['reasonable-grounds 2026-04-07'])
    expect(told(sent, decided('positive'))).toEqual([
      'reasonable-grounds 2026-04-07 met',
      'conclusive-grounds-earliest 2026-05-08',
    ])
    expect(told(sent, decided('negative'))[1]).toBe('reasonable-grounds-reconsideration 2026-05-08')
  })

  it('never goes away or moves later when more is recorded', () => {
    const event = fc
      .record({
        step: fc.constantFrom(...steps.map(({ id }) => id)),
        event: fc.constantFrom<StepEventId[]>(
          'sent',
          'acknowledged',
          'decided',
          'not-needed',
          'not-needed-agreed',
        ),
        minute: fc.integer({ min: 0, max: 60 * 24 * 20 }),
        how: fc.constantFrom('phone', 'form', 'email', 'in-person'),
        decision: fc.constantFrom('positive', 'negative', 'no-action', 'strategy'),
        enquiry: fc.constantFrom('yes', 'no'),
        authority: fc.constantFrom('Kent', 'Croydon'),
      })
      .map(({ step, event, minute, ...answers }) =>
        stepEvent(step, event, new Date(Date.UTC(2026, 2, 1, 0, minute)).toISOString(), answers),
      )
    fc.assert(
      fc.property(fc.array(event, { maxLength: 8 }), event, (events, more) => {
        const now = clocks(...events, more)
        for (const { clock, startedAt } of clocks(...events))
          expect(now.some(other => other.clock.id === clock.id && other.startedAt <= startedAt)).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})

describe('how a clock stands', () => {
  const on = (day: string) => clocks(phoned).map(clock => lateness(clock, new Date(`${day}T12:00:00Z`)))

  it('is later, due today, or late', () => {
    expect(on('2026-03-26')).toEqual(['later', 'later', 'later'])
    expect(on('2026-03-27')).toEqual(['late', 'today', 'later'])
    expect(on('2026-03-28')).toEqual(['late', 'late', 'later'])
  })

  it('is met, however late that was', () => {
    const [confirmation] = clocks(phoned, written('2026-04-20T09:00:00Z'))
    expect(confirmation && lateness(confirmation, new Date('2026-05-01T09:00:00Z'))).toBe('met')
  })

  it('is never late where nothing has to be done by it', () => {
    const [earliest] = clocks(stepEvent('nrm', 'decided', '2026-04-08T12:00:00Z', { decision: 'positive' }))
    const at = (day: string) => earliest && lateness(earliest, new Date(`${day}T12:00:00Z`))
    expect([at('2026-05-07'), at('2026-05-08'), at('2026-05-09')]).toEqual(['later', 'today', 'met'])
  })
})

it('says of exactly those clocks that they are counted which a case can start', () => {
  const at = '2026-03-26T08:15:00Z'
  const events = steps.flatMap(({ id }) => [
    stepEvent(id, 'sent', at, { how: 'phone', authority: 'Kent' }),
    stepEvent(id, 'acknowledged', at),
    ...['positive', 'negative', 'strategy', 'conference-held', 'assessment', 'no-action'].map(decision =>
      stepEvent(id, 'decided', at, { decision, enquiry: 'yes' }),
    ),
  ])
  const concerns = khai.concerns.map(each => ({ ...each, staff: { about: 'yes' } as const }))
  for (const nation of nations) {
    const pathwayEvents = happenings.map(event =>
      pathwayEvent(homeOf[event], event, at, { expiresAt: '2026-03-27T12:00' }),
    )
    const child = childWith({}, { birthStatus: 'claimed', dateOfBirth: '2010-02-14' })
    const held = stepEvent('strategy-meeting', 'decided', at, { enquiry: 'yes', outOfHours: 'yes' })
    const kinds = [{}, { 'pilot-area': 'yes' } as const].map(facts =>
      bareCase({
        nation,
        stepEvents: [...events, held],
        pathwayEvents,
        concerns,
        child: { ...child, facts },
      }),
    )
    const later = bareCase({
      nation,
      pathwayEvents: [
        ...pathwayEvents.filter(({ event }) => event !== 'police-protection-started'),
        pathwayEvent('step-10', 'passed-on', at, { chaseOn: '2026-03-30' }),
        pathwayEvent('referral', 'told', at, { chaseOn: '2026-03-30' }),
        pathwayEvent('referral', 'challenged', at, { chaseOn: '2026-03-30' }),
        pathwayEvent('voice', 'asked', at, { askOn: '2026-03-30' }),
      ],
      determinations: [{ ...khai.determinations[0], lookAgainOn: '2026-04-30' } as DeterminationView],
    })
    const running = [...kinds, later].flatMap(clocksOf)
    const started = new Set(running.map(({ clock }) => clock.id))
    const told = new Set<string>([...kinds, later].flatMap(datedEvents).map(({ event }) => event.event))
    expect(clocksIn[nation].filter(clock => told.has(clock.trigger) && !isCounted(clock))).toEqual([])
    expect(new Set(clocksIn[nation].filter(isCounted).map(({ id }) => id)), nation).toEqual(started)
  }
})
