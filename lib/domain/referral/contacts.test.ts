import { describe, expect, it } from 'vitest'
import { bareCase, pathwayEvent } from '../../../tests/cast/bare-case'
import type { PathwayEventView } from '../case/case-file'
import { nations } from '../nation/nation'
import { pathwayEventIn, pathwayFormOf } from '../pathway/form-of'
import { pathwayProblem } from '../pathway/order'
import { recorded } from '../pathway/recorded'
import { sayable } from '../pathway/said'
import { standingOf } from '../pathway/standing'
import { stepsIn } from '../pathway/steps-in'
import { clocksOf, lateness } from '../step/clocks'
import { askedBefore } from './contacts'
import { ledgerOf } from './ledger'
import { referralStands } from './standing'

const contacts = ['step-11', 'step-12', 'step-13', 'step-16', 'step-22']
const asked = (step: string, day: number, chaseOn: string) =>
  pathwayEvent(step, 'done', `2026-03-${day}T09:00:00Z`, {
    to: 'A. Reader',
    question: 'What they know.',
    replied: 'no',
    chaseOn,
  })
const answered = (step: string, answeredAt = '2026-03-28T10:00') =>
  pathwayEvent(step, 'done', '2026-03-26T09:30:00Z', {
    to: 'A. Reader',
    replied: 'yes',
    answeredAt,
    [recorded[step]?.reply?.id ?? '']: 'They know nothing.',
  })
const step = (id: string) =>
  stepsIn('England').find(each => each.id === id) as ReturnType<typeof stepsIn>[number]
const of = (...pathwayEvents: PathwayEventView[]) => bareCase({ pathwayEvents })
const stands = (file: ReturnType<typeof of>, day: string) =>
  ledgerOf(file).map(each => referralStands(each, file, new Date(`${day}T12:00:00Z`)))
const waiting = (file: ReturnType<typeof of>) => clocksOf(file).filter(({ metAt }) => !metAt)

describe('a step that asks somebody outside', () => {
  it('is one of five, each named in the ledger of each nation', () => {
    expect(Object.keys(recorded).filter(id => recorded[id]?.reply)).toEqual(contacts)
    for (const nation of nations)
      for (const id of contacts) {
        const [line] = ledgerOf(bareCase({ nation, pathwayEvents: [asked(id, 26, '2026-03-30')] }))
        expect(line?.agency).toMatch(/^[A-Z].{5}/)
        expect(line?.agency).not.toBe('Somebody else')
      }
  })

  it.each(contacts)(
    '%s: is under way until they answer, in the ledger and on the board, red past its day',
    id => {
      const file = of(asked(id, 26, '2026-03-30'))
      expect(standingOf(step(id), file)).toEqual({ state: 'under-way', word: 'Asked, no answer yet' })
      expect(sayable(standingOf(step(id), file))).toContain('done')
      expect(ledgerOf(file)).toMatchObject([
        { told: { to: 'A. Reader', at: new Date('2026-03-26T09:00:00Z') }, place: `pathway/${id}/done` },
      ])
      expect(stands(file, '2026-03-28')).toMatchObject([{ tone: 'soon', due: '2026-03-30', can: ['chased'] }])
      expect(stands(file, '2026-03-31')).toMatchObject([{ tone: 'danger', due: '2026-03-30' }])
      const [clock] = waiting(file)
      expect(clock?.clock.id).toBe('agency-answer')
      expect(clock && lateness(clock, new Date('2026-03-31T09:00:00Z'))).toBe('late')

      const done = of(asked(id, 26, '2026-03-30'), answered(id))
      expect(standingOf(step(id), done)).toEqual({ state: 'done', word: 'Done' })
      expect(waiting(done)).toEqual([])
      expect(clocksOf(done)[0]?.metAt).toEqual(new Date('2026-03-28T10:00:00Z'))
      expect(stands(done, '2026-12-31')).toMatchObject([{ word: 'Answered', tone: 'done' }])
      expect(ledgerOf(done)[0]?.answer).toMatchObject({
        words: 'They know nothing.',
        at: new Date('2026-03-28T10:00:00Z'),
      })
      expect(stands(of(answered(id)), '2026-12-31')).toMatchObject([{ word: 'Answered', tone: 'done' }])
    },
  )

  it('goes by the last day, however it was set, and ends where it is not needed; taken up it begins anew', () => {
    const first = asked('step-12', 26, '2026-03-30')
    const again = asked('step-12', 28, '2026-04-02')
    expect(stands(of(first, again), '2026-03-31')).toMatchObject([{ tone: 'soon', due: '2026-04-02' }])
    const chased = pathwayEvent('referral', 'chased', '2026-03-29T09:00:00Z', {
      about: first.id,
      chaseOn: '2026-04-08',
    })
    expect(stands(of(first, chased), '2026-03-31')).toMatchObject([{ due: '2026-04-08' }])
    const aside = pathwayEvent('step-12', 'set-aside', '2026-03-29T09:00:00Z', { reason: 'Not safe.' })
    expect(waiting(of(first, aside))).toEqual([])
    const up = pathwayEvent('step-12', 'taken-up', '2026-03-30T09:00:00Z', { reason: 'Safe now.' })
    const anew = asked('step-12', 31, '2026-04-03')
    expect(ledgerOf(of(first, aside, up, anew))).toHaveLength(2)
    expect(waiting(of(first, aside, up, anew))).toHaveLength(1)
  })

  it('is done as it was where nobody was asked whether they answered, before that was a question', () => {
    const before = pathwayEvent('step-16', 'done', '2026-03-26T09:00:00Z', { answered: 'no' })
    expect(standingOf(step('step-16'), of(before)).state).toBe('done')
    expect(waiting(of(before))).toEqual([])
  })

  it('is not called done before they answer, is not typed twice, and takes no answer before the question', () => {
    expect(pathwayEventIn('step-12', 'done', 'Wales', { replied: 'no' })).toMatch(/^Asked, no answer yet: /)
    const first = asked('step-12', 26, '2026-03-30')
    const shown = (event: string, ...events: PathwayEventView[]) => {
      const what = pathwayFormOf('step-12', event, 'England')
      return what && askedBefore(what, of(...events))
    }
    expect(shown('done', first)).toEqual({ to: 'A. Reader', question: 'What they know.' })
    expect(shown('done', first, answered('step-12'))).toEqual({})
    expect(shown('set-aside', first)).toEqual({})
    const child = { ...bareCase().child, facts: { 'benefit-claim-suspected': 'yes' } } as const
    const says = (answeredAt: string) =>
      pathwayProblem('step-16', 'done', { when: '2026-03-26T09:00', answeredAt }, bareCase({ child }))
    expect(says('2026-03-25T09:00')).toMatch(/before they were asked/)
    expect(says('2026-03-26T09:00')).toBeNull()
  })
})
