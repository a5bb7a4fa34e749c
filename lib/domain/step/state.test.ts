import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bareCase, colleague, stepEvent } from '../../../tests/cast/bare-case'
import { allSteps, sendingWords, stateOf } from './state'
import { type StepEventId, steps } from './steps'

const services = 'childrens-services'
const kent = { authority: 'Kent', to: 'Duty desk' }
const at = (minute: number) => new Date(Date.UTC(2026, 2, 26, 8, minute)).toISOString()
const by = (id: string) => ({ writtenBy: colleague(id) })

describe('where a step stands', () => {
  it('starts at nothing, for every step of the road', () => {
    const all = allSteps(bareCase())
    expect(all.map(({ step, word }) => `${step.title}: ${word}`)).toEqual([
      'Police: Not started',
      'Children’s services: Not started',
      'Strategy meeting: Not started',
      'NRM referral: Not started',
    ])
    expect(all.every(({ outstanding, latest }) => outstanding && !latest)).toBe(true)
    expect(all[0]?.nextEvents).toEqual(['sent', 'not-needed'])
  })

  it('follows the facts in the order they happened, whatever the order they were written in', () => {
    const events = [
      stepEvent(services, 'decided', at(50), { decision: 'assessment' }),
      stepEvent(services, 'acknowledged', at(40), { reference: 'CS-1' }),
      stepEvent('police', 'sent', at(5)),
      stepEvent(services, 'sent', at(15), { ...kent, how: 'phone' }),
    ]
    const state = stateOf(services, events)
    expect(state).toMatchObject({ state: 'decided', word: 'Decision known', reference: 'CS-1' })
    expect(state).toMatchObject({ who: 'Duty desk, Kent', how: 'By phone', outstanding: false })
    expect(state.events.map(({ event }) => event)).toEqual(['sent', 'acknowledged', 'decided'])
    expect(stateOf(services, events.slice(1)).word).toBe('Acknowledged')
  })

  it('is sent for the first time until something was sent, though it was said not to be needed', () => {
    const meeting = 'strategy-meeting'
    const words = (...events: Parameters<typeof stateOf>[1]) => sendingWords(stateOf(meeting, events))
    const proposed = stepEvent(meeting, 'not-needed', at(0))
    const agreed = stepEvent(meeting, 'not-needed-agreed', at(1), {}, by('lead'))
    for (const events of [[], [proposed], [proposed, agreed]])
      expect(words(...events)).toBe('Record that a strategy meeting was asked for')
    expect(words(proposed, stepEvent(meeting, 'sent', at(2)))).toBe(
      'Record that another strategy meeting was asked for',
    )
  })

  it('keeps the reference that came last, and no blank one', () => {
    const events = [
      stepEvent('police', 'sent', at(5), { reference: '101' }),
      stepEvent('police', 'acknowledged', at(9), { reference: '102' }),
      stepEvent('police', 'decided', at(10), { reference: ' ' }),
    ]
    expect(stateOf('police', events).reference).toBe('102')
  })

  it('says nothing of an older call once a newer one was made', () => {
    const older = [
      stepEvent('police', 'sent', at(5), { reference: '101', to: 'Call handler 7', how: '999' }),
      stepEvent('police', 'acknowledged', at(9), { reference: '102' }),
    ]
    const newer = stepEvent('police', 'sent', at(20), { how: '101' })
    const state = stateOf('police', [newer, ...older])
    expect(state).toMatchObject({ state: 'sent', word: 'Told' })
    expect([state.reference, state.who]).toEqual([undefined, undefined])
    const given = stepEvent('police', 'acknowledged', at(30), { reference: '201' })
    expect(stateOf('police', [...older, newer, given])).toMatchObject({
      reference: '201',
      state: 'acknowledged',
    })
    // The written confirmation of a telephoned referral is no newer one.
    const phoned = stepEvent(services, 'sent', at(0), { ...kent, how: 'phone', reference: 'CS-1' })
    const written = stepEvent(services, 'sent', at(20), { authority: 'Kent', how: 'form' })
    expect(stateOf(services, [phoned, written])).toMatchObject({ reference: 'CS-1', who: 'Kent' })
  })

  it('begins again with a new referral, not with the confirmation of a telephoned one', () => {
    const first = stepEvent(services, 'sent', at(0), { ...kent, how: 'phone' })
    const decided = stepEvent(services, 'decided', at(30), { decision: 'no-action' })
    const form = (day: string) => stepEvent(services, 'sent', `${day}T09:00:00Z`, { ...kent, how: 'form' })
    expect(stateOf(services, [first, decided, form('2026-03-27')]).state).toBe('decided')
    expect(stateOf(services, [first, decided, form('2026-06-01')]).state).toBe('sent')
    expect(stateOf(services, [first, decided, form('2026-03-27'), form('2026-04-01')]).state).toBe('sent')
  })

  it('is not moved by an NRM draft that is passed on, and offers one NRM referral only', () => {
    const ready = stepEvent('nrm', 'ready', at(0))
    expect(stateOf('nrm', [ready])).toMatchObject({ state: 'not-started', events: [ready] })
    expect(stateOf('nrm', [ready]).latest).toBeUndefined()
    expect(stateOf('nrm', [stepEvent('nrm', 'sent', at(1))]).nextEvents).not.toContain('sent')
  })
})

describe('a step that is said to be not needed', () => {
  const proposed = stepEvent('police', 'not-needed', at(1), {}, by('anna'))

  it('counts only after a second person agrees', () => {
    const alone = stateOf('police', [
      proposed,
      stepEvent('police', 'not-needed-agreed', at(2), {}, by('anna')),
    ])
    expect(alone).toMatchObject({ state: 'not-needed-proposed', outstanding: true, proposal: proposed })
    expect([alone.canBeAgreedBy('anna'), alone.canBeAgreedBy('ben')]).toEqual([false, true])
    const held = stepEvent('police', 'decided', at(3))
    expect(stateOf('police', [stepEvent('police', 'sent', at(0)), proposed, held])).toMatchObject({
      state: 'decided',
    })
    const both = stateOf('police', [proposed, stepEvent('police', 'not-needed-agreed', at(2), {}, by('ben'))])
    expect(both).toMatchObject({ state: 'not-needed', word: 'Not needed', outstanding: false })
    expect(both.canBeAgreedBy('cleo')).toBe(false)
    expect(both.nextEvents).toEqual(['sent', 'needed-after-all'])
  })

  it.each([
    ['needed after all', stepEvent('police', 'needed-after-all', at(3)), 'not-started'],
    ['a later call', stepEvent('police', 'sent', at(3)), 'sent'],
    [
      'an earlier call, recorded later',
      stepEvent('police', 'sent', at(0), {}, { writtenAt: new Date(at(3)) }),
      'sent',
    ],
  ])('is undone by %s', (_, event, state) => {
    const agreed = stepEvent('police', 'not-needed-agreed', at(2), {}, by('ben'))
    expect(stateOf('police', [proposed, agreed, event]).state).toBe(state)
  })

  it('is never settled by one person alone, whatever they record', () => {
    const kinds: StepEventId[] = ['sent', 'acknowledged', 'decided', 'ready']
    const opinions: StepEventId[] = ['not-needed', 'not-needed-agreed', 'needed-after-all']
    const history = fc.array(
      fc.record({
        step: fc.constantFrom(...steps.map(({ id }) => id)),
        event: fc.constantFrom(...kinds, ...opinions, ...opinions),
        happened: fc.integer({ min: 0, max: 30 }),
        written: fc.integer({ min: 0, max: 30 }),
      }),
    )
    fc.assert(
      fc.property(history, all => {
        const events = all.map(({ step, event, happened, written }) =>
          stepEvent(step, event, at(happened), {}, { writtenAt: new Date(at(written)) }),
        )
        for (const { state } of allSteps(bareCase({ stepEvents: events })))
          expect(state).not.toBe('not-needed')
      }),
    )
  })
})
