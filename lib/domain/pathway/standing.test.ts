import { describe, expect, it } from 'vitest'
import { bareCase, pathwayEvent, stepEvent, worker } from '../../../tests/cast/bare-case'
import type { CaseFile, PathwayEventView } from '../case/case-file'
import { standingOf } from './standing'
import { stepsIn } from './steps-in'

const standing = (id: string, more: Partial<CaseFile>) => {
  const known = stepsIn('England').find(step => step.id === id)
  return known && standingOf(known, bareCase(more))
}
const opened = (step: string, at: string) => pathwayEvent(step, 'taken-up', at, { reason: 'New facts.' })

describe('a step that was decided elsewhere and is opened again', () => {
  const meeting = (at: string) => stepEvent('strategy-meeting', 'decided', at, { enquiry: 'no' })
  const noConference = (at: string) =>
    stepEvent('childrens-services', 'decided', at, { decision: 'no-conference' })
  const [first, then, last] = ['2026-03-26T08:00:00Z', '2026-03-27T08:00:00Z', '2026-03-28T08:00:00Z']

  it.each([
    ['step-06', meeting, 'Not begun: decided there'],
    ['step-17', noConference, 'None: decided'],
  ] as const)('%s is open, until it is decided again', (id, decide, word) => {
    const decided = { state: 'done', word }
    const pathwayEvents = [opened(id, then)]
    expect(standing(id, { stepEvents: [decide(first)] })).toEqual(decided)
    expect(standing(id, { stepEvents: [decide(first)], pathwayEvents })).toEqual({
      state: 'open',
      word: 'Needed after all',
    })
    expect(standing(id, { stepEvents: [decide(first), decide(last)], pathwayEvents })).toEqual(decided)
  })

  it('is open after a day to look again was set, too', () => {
    const looked = {
      id: 'determination',
      writtenBy: worker,
      writtenAt: new Date(first),
      result: 'purpose-not-evidenced',
      computed: 'purpose-not-evidenced',
      reasons: 'Not yet.',
      snapshot: { act: [], means: [], purpose: [] },
      lookAgainOn: '2026-04-26',
    } as const
    const of = (...pathwayEvents: PathwayEventView[]) =>
      standing('step-26', { determinations: [looked], pathwayEvents })?.state
    expect([of(), of(opened('step-26', then))]).toEqual(['done', 'open'])
  })

  it('stays under way where an enquiry began', () => {
    const began = stepEvent('strategy-meeting', 'decided', first, { enquiry: 'yes' })
    const pathwayEvents = [opened('step-06', then)]
    expect(standing('step-06', { stepEvents: [began], pathwayEvents })?.word).toBe('Begun')
  })
})
