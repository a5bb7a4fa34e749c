import { describe, expect, it } from 'vitest'
import { bareCase, colleague, stepEvent } from '../../../tests/cast/bare-case'
import type { ConcernView } from '../case/case-file'
import { stepFormOf } from './form-of'
import { notNow, problems } from './order'
import { stateOf } from './state'
import { type StepEventId, type StepId, stepEventIds, steps } from './steps'

const referral = stepEvent('childrens-services', 'sent', '2026-03-26T08:15:00Z', { how: 'phone' })
const referred = bareCase({ stepEvents: [referral] })

describe('facts that cannot be', () => {
  it('has no answer to what was never sent', () => {
    for (const event of ['acknowledged', 'decided'] as const) {
      expect(problems('police', event, {}, bareCase())).toBe('Record first that the police were told.')
      expect(problems('strategy-meeting', event, {}, referred)).toMatch(/asked for/)
    }
    expect(problems('childrens-services', 'decided', { when: '2026-03-26T10:00' }, referred)).toBeNull()
  })

  it('has no answer before the question', () => {
    const early = problems('childrens-services', 'acknowledged', { when: '2026-03-26T08:14' }, referred)
    expect(early).toContain('which happened on 26 March 2026, 8:15am')
    const sameMinute = stepEvent('police', 'sent', '2026-03-26T08:15:42Z')
    const call = bareCase({ stepEvents: [sameMinute] })
    expect(problems('police', 'acknowledged', { when: '2026-03-26T08:15' }, call)).toBeNull()
    expect(problems('police', 'acknowledged', { when: '2026-03-26T08:14' }, call)).not.toBeNull()
  })

  it('has children’s services told before the NRM referral', () => {
    const noon = { when: '2026-03-27T12:00' }
    expect(problems('nrm', 'sent', noon, bareCase())).toMatch(/Record the referral to children’s services/)
    expect(problems('nrm', 'sent', { when: '2026-03-26T08:00' }, referred)).toMatch(/must be told first/)
    expect(problems('nrm', 'sent', noon, referred)).toBeNull()
  })

  it('has an agreement only while something is proposed', () => {
    const proposed = stepEvent('police', 'not-needed', '2026-03-26T09:00:00Z')
    const agreed = stepEvent(
      'police',
      'not-needed-agreed',
      '2026-03-26T10:00:00Z',
      {},
      { writtenBy: colleague('lead') },
    )
    const say = (event: StepEventId, ...stepEvents: (typeof proposed)[]) =>
      problems('police', event, { reason: 'Because' }, bareCase({ stepEvents })) === null
    expect([say('not-needed'), say('not-needed-agreed'), say('needed-after-all')]).toEqual([
      true,
      false,
      false,
    ])
    expect(say('not-needed', proposed)).toBe(false)
    expect([say('not-needed-agreed', proposed), say('needed-after-all', proposed)]).toEqual([true, true])
    expect(say('not-needed', proposed, agreed)).toBe(false)
    expect(say('not-needed-agreed', proposed, agreed)).toBe(false)
    expect(say('needed-after-all', proposed, agreed)).toBe(true)
  })

  it('never stands in the way of telling somebody who protects the child', () => {
    for (const step of ['police', 'childrens-services', 'strategy-meeting'] as const)
      expect(problems(step, 'sent', { when: '2020-01-01T00:00' }, bareCase())).toBeNull()
  })
})

describe('a form that is opened by its address', () => {
  const events = stepEventIds.filter(event => event !== 'ready')
  const [proposer, second] = [colleague('proposer'), colleague('second')]
  const aboutStaff: ConcernView = {
    id: 'concern',
    caseId: 'case',
    writtenBy: proposer,
    writtenAt: new Date('2026-03-26T08:00:00Z'),
    transcript: { form: 'concern', version: 3, lang: 'en-GB', lines: [] },
    danger: {},
    worry: {},
    staff: { about: 'yes' },
  }

  /** Every way that a step can go, as far as four events, each written by whoever may. */
  function histories(step: StepId): (typeof referral)[][] {
    let ends: (typeof referral)[][] = [[]]
    const all = [...ends]
    for (let length = 0; length < 4; length++) {
      ends = ends.flatMap(before =>
        stateOf(step, before).nextEvents.map(event => {
          const at = `2026-03-27T1${length}:00:00Z`
          const writtenBy = event === 'not-needed-agreed' ? second : proposer
          return [...before, stepEvent(step, event, at, {}, { writtenBy })]
        }),
      )
      all.push(...ends)
    }
    return all
  }

  it.each(steps.map(({ id }) => id))(
    'of %s asks exactly where it can be recorded, and says why elsewhere',
    step => {
      const states = new Set<string>()
      for (const history of histories(step)) {
        const file = bareCase({ stepEvents: [referral, ...history], concerns: [aboutStaff] })
        const state = stateOf(step, file.stepEvents)
        states.add(state.state)
        for (const event of events) {
          expect(stepFormOf(step, event), event).toBeDefined()
          const open = state.nextEvents.includes(event)
          const why = `${history.map(each => each.event)} then ${event}`
          expect(notNow(step, event, file, second.id) === null, why).toBe(open)
          expect(notNow(step, event, file, proposer.id) === null, why).toBe(
            open && event !== 'not-needed-agreed',
          )
        }
      }
      const started = step === 'childrens-services' ? 5 : 6
      expect(states.size).toBe(started)
    },
  )

  it('leads to what must be recorded first', () => {
    expect(notNow('nrm', 'sent', bareCase(), 'me')?.first).toBe('childrens-services')
    expect(notNow('police', 'decided', bareCase(), 'me')?.first).toBe('police')
    const sent = stepEvent('nrm', 'sent', '2026-03-27T12:00:00Z')
    const twice = notNow('nrm', 'sent', bareCase({ stepEvents: [referral, sent] }), 'me')
    expect(twice?.says).toMatch(/^The NRM referral is recorded already/)
    expect(twice?.first).toBeUndefined()
    expect(notNow('designated-officer', 'sent', bareCase(), 'me')?.says).toMatch(/^No concern of this case/)
  })
})
