import { describe, expect, it } from 'vitest'
import { bareCase, pathwayEvent, stepEvent } from '../../../tests/cast/bare-case'
import type { CaseFile } from '../case/case-file'
import { nations } from '../nation/nation'
import { moveProblem } from '../pathway/clock-end'
import { lastDayOf } from '../time/deadline'
import { clocksOf } from './clocks'
import { dayThatStands } from './moved'

const services = 'childrens-services'
const sent = (at = '2026-03-26T08:00:00Z') => stepEvent(services, 'sent', at, { how: 'form', authority: at })
const held = stepEvent('strategy-meeting', 'decided', '2026-03-26T10:00:00Z', { enquiry: 'yes' })
const decided = (decision: string, at = '2026-03-27T12:00:00Z') =>
  stepEvent(services, 'decided', at, { decision })
const moved = (at: string, on = '2026-07-01') =>
  pathwayEvent('clock-moved', 'assessment', at, { on, answer: 'We challenge it.' })
const of = (id: string, more: Partial<CaseFile>) =>
  clocksOf(bareCase(more)).filter(({ clock }) => clock.id === id)
const assessment = (more: Partial<CaseFile>) => of('assessment', more)[0]

describe('a clock that a decision of those who protect children stops', () => {
  it('is no longer due, in the words of the nation and with the day, and never done', () => {
    const said = nations.map(
      nation => assessment({ nation, stepEvents: [sent(), decided('no-action')] })?.noLongerDue?.says,
    )
    const words = ['children’s services', 'social services', 'the social work service', 'the Trust']
    for (const [at, who] of words.entries())
      if (said[at])
        expect(said[at]).toBe(`No longer due: ${who} decided “No further action”, 27 March 2026, 12:00pm.`)
    expect(said[0]).toBeDefined()
    const early = assessment({ stepEvents: [sent(), decided('early-help')] })
    expect(early?.noLongerDue).toMatchObject({
      says: 'No longer due: children’s services decided “Early help”, 27 March 2026, 12:00pm.',
      challenge: true,
    })
  })

  it('is the conference too, also where they decide that there will be none', () => {
    const conference = (decision: string) =>
      of('initial-conference', { stepEvents: [sent(), held, decided(decision)] })[0]
    for (const decision of ['no-action', 'no-conference'])
      expect(conference(decision)?.noLongerDue, decision).toBeDefined()
    expect(conference('conference-held')).toMatchObject({ metAt: decided('').happenedAt })
    expect(conference('conference-held')?.noLongerDue).toBeUndefined()
  })

  it('stays done where it was done before they decided', () => {
    const stepEvents = [sent(), decided('assessment-finished', '2026-03-27T09:00:00Z'), decided('no-action')]
    expect(assessment({ stepEvents })?.noLongerDue).toBeUndefined()
  })

  it('runs on where somebody gave it another day after that, until they decide anew', () => {
    const stepEvents = [sent(), decided('no-action')]
    const pathwayEvents = [moved('2026-03-28T09:00:00Z')]
    const file = bareCase({ stepEvents })
    expect(moveProblem('assessment', file)).toBeNull()
    expect(dayThatStands('assessment', clocksOf(file))).toMatch(
      /^No longer due: .* With another day it runs on\.$/,
    )
    const runs = assessment({ stepEvents, pathwayEvents })
    expect(runs).toMatchObject({ metAt: null, moved: { why: 'We challenge it.' } })
    expect(runs && lastDayOf(runs.due)).toBe('2026-07-01')
    const again = [...stepEvents, decided('no-action', '2026-03-30T12:00:00Z')]
    expect(assessment({ stepEvents: again, pathwayEvents })?.metAt).toEqual(new Date('2026-03-30T12:00:00Z'))
    expect(
      assessment({ stepEvents, pathwayEvents: [moved('2026-03-27T09:00:00Z')] })?.noLongerDue,
    ).toBeDefined()
  })

  it('does not run on because a newer one of its kind was given another day', () => {
    const stepEvents = [sent(), decided('no-action'), sent('2026-04-20T08:00:00Z')]
    const both = of('assessment', { stepEvents, pathwayEvents: [moved('2026-04-21T09:00:00Z')] })
    expect(both.map(({ metAt }) => metAt !== null)).toEqual([true, false])
  })
})

it('is no longer due by the word of somebody with the right, with who and why', () => {
  const back = pathwayEvent('step-20', 'returned-from-missing', '2026-03-26T08:00:00Z')
  const said = (ended: string) =>
    pathwayEvent('clock', 'return-interview', '2026-03-27T08:00:00Z', { ended, answer: 'She is abroad.' })
  const talk = (...more: (typeof back)[]) => of('return-interview', { pathwayEvents: [back, ...more] })[0]
  expect(talk(said('not-due'))).toMatchObject({
    metAt: said('').happenedAt,
    noLongerDue: {
      says: expect.stringMatching(/^No longer due, says .+, 27 March 2026, 8:00am: She is abroad\.$/),
    },
  })
  expect(talk(said('done'))?.metAt).toEqual(said('').happenedAt)
  expect(talk(said('done'))?.noLongerDue).toBeUndefined()
  const file = bareCase({ pathwayEvents: [back, said('not-due')] })
  expect(moveProblem('return-interview', file)).toMatch(/^No clock of this kind runs/)
})
