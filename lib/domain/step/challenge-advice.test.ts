import { describe, expect, it } from 'vitest'
import { bareCase, pathwayEvent, sighting, stepEvent, worker } from '../../../tests/cast/bare-case'
import { check } from '../../forms/check'
import { type Nation, nations } from '../nation/nation'
import { formNow } from '../time/now'
import { nextSteps } from './next'
import { stepFormsIn } from './questions'
import { textOfEvent } from './words'

const services = 'childrens-services'
const now = new Date('2026-04-01T12:00:00Z')
const sent = stepEvent(services, 'sent', '2026-03-26T08:00:00Z', { how: 'form' })
const decided = (decision: string, at = '2026-03-27T12:00:00Z') =>
  stepEvent(services, 'decided', at, { decision })
const challenged = (at: string) => pathwayEvent('referral', 'challenged', at, { about: sent.id })
const next = (more: Parameters<typeof bareCase>[0], danger = false) =>
  nextSteps(bareCase({ workers: [worker], immediateDanger: danger, ...more }), now)
const offered = (more: Parameters<typeof bareCase>[0]) =>
  next(more).some(({ id }) => id === 'challenge-decision')

describe('after “no further action”', () => {
  const stepEvents = [sent, decided('no-action')]

  it('is offered to challenge it, among the first things, also while the child is in danger', () => {
    expect(next({ stepEvents })[0]).toMatchObject({
      id: 'challenge-decision',
      href: `/cases/case/referrals/${sent.id}/challenged`,
      needs: 'step.record',
    })
    expect(next({ stepEvents }, true).map(({ id }) => id)).toContain('challenge-decision')
  })

  it('says who decided by the name they have in the nation', () => {
    const why = (nation: Nation) => next({ nation, stepEvents })[0]?.why
    expect(nations.map(nation => why(nation)?.split(' decided')[0])).toEqual([
      'Children’s services',
      'Social services',
      'The social work service',
      'The Health and Social Care Trust',
    ])
  })

  it('is not once it was challenged, until they decide the same again', () => {
    const pathwayEvents = [challenged('2026-03-28T09:00:00Z')]
    expect(offered({ stepEvents, pathwayEvents })).toBe(false)
    const again = [...stepEvents, decided('no-action', '2026-03-30T09:00:00Z')]
    expect(offered({ stepEvents: again, pathwayEvents })).toBe(true)
  })

  it('is not of another decision, or of one that they changed', () => {
    expect(offered({ stepEvents: [sent, decided('strategy')] })).toBe(false)
    expect(offered({ stepEvents: [...stepEvents, decided('strategy', '2026-03-30T09:00:00Z')] })).toBe(false)
  })
})

describe('after less than the rules call for', () => {
  const sightings = [sighting('act', 'act-02'), sighting('purpose', 'purp-03')]
  const help = [sent, decided('early-help')]
  const asks = (more: Parameters<typeof bareCase>[0]) => next(more).find(({ id }) => id === 'challenge-less')

  it('is offered to ask why, or to challenge it, in the nation’s words', () => {
    for (const nation of nations) {
      const found = asks({ stepEvents: help, sightings, nation })
      expect(found).toMatchObject({ href: `/cases/case/referrals/${sent.id}/challenged`, urgent: false })
      expect(found?.why).toContain(nation === 'England' ? '“Early help”' : '“Support for the family”')
      expect(found?.why.includes('IRD')).toBe(nation === 'Scotland')
    }
    for (const decision of ['assessment-finished', 'no-conference'])
      expect(asks({ stepEvents: [sent, decided(decision)], sightings })).toBeDefined()
  })

  it('is not where nothing calls for more, a strategy discussion was held, they do more, or it was challenged', () => {
    expect(asks({ stepEvents: help })).toBeUndefined()
    const held = stepEvent('strategy-meeting', 'decided', '2026-03-27T09:00:00Z', { enquiry: 'no' })
    expect(asks({ stepEvents: [sent, held, decided('early-help')], sightings })).toBeUndefined()
    expect(asks({ stepEvents: [sent, decided('assessment')], sightings })).toBeUndefined()
    const pathwayEvents = [challenged('2026-03-28T09:00:00Z')]
    expect(asks({ stepEvents: help, sightings, pathwayEvents })).toBeUndefined()
  })
})

describe('the form of their decision', () => {
  const when = { 'when.day': '27', 'when.month': '3', 'when.year': '2026', 'when.time': '12:00' }
  const read = (given: Record<string, string>, nation: Nation = 'England') =>
    check(stepFormsIn[nation][services].decided, { ...when, ...given }, formNow(now))

  it('takes no decision that leaves the child without help without its reasons, or why they are not known', () => {
    for (const nation of nations)
      for (const decision of ['no-action', 'early-help', 'no-conference']) {
        expect(read({ decision }, nation)).toMatchObject({ errors: { reasonsKnown: expect.any(String) } })
        const without = read({ decision, reasonsKnown: 'no' }, nation)
        expect(without).toMatchObject({ errors: { reasonsNot: expect.any(String) } })
        expect(read({ decision, reasonsKnown: 'yes' }, nation)).toMatchObject({
          errors: { reasons: expect.any(String) },
        })
        expect(read({ decision, reasonsKnown: 'yes', reasons: 'No evidence.' }, nation).ok).toBe(true)
      }
    expect(read({ decision: 'strategy' }).ok).toBe(true)
  })

  it('tells the reasons as what was said, never an excuse as if it were a reason, and an older answer as before', () => {
    expect(textOfEvent({ answers: { reasons: 'No evidence.' } })).toBe('No evidence.')
    expect(textOfEvent({ answers: { reasonsNot: 'Nobody rang back.' } })).toBe(
      'Their reasons are not known: Nobody rang back.',
    )
    expect(textOfEvent({ answers: { answer: 'Known to the team.' } })).toBe('Known to the team.')
  })
})
