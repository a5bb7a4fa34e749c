import { expect, it } from 'vitest'
import { bareCase, childWith, pathwayEvent, stepEvent, worker } from '../../../tests/cast/bare-case'
import { nations } from '../nation/nation'
import { referralStep } from '../referral/threads'
import { nextSteps } from './next'

it('an adult at risk beside the child is referred too, until somebody who protects adults was told', () => {
  const now = new Date('2026-03-26T12:00:00Z')
  const sent = stepEvent('childrens-services', 'sent', '2026-03-26T10:00:00Z', { how: 'form' })
  const told = (agency: string) =>
    pathwayEvent(referralStep, 'told', '2026-03-26T11:00:00Z', { agency, to: 'The duty desk' })
  const next = (nation: (typeof nations)[number], more: object, fact: 'yes' | 'no' = 'yes') =>
    nextSteps(
      bareCase({
        nation,
        workers: [worker],
        stepEvents: [sent],
        child: childWith({ 'adult-at-risk': fact }),
        ...more,
      }),
      now,
    ).map(({ id }) => id)
  for (const nation of nations) {
    expect(next(nation, {})).toContain('adult-at-risk')
    expect(next(nation, { pathwayEvents: [told('health')] })).toContain('adult-at-risk')
    expect(next(nation, { pathwayEvents: [told('adult-services')] })).not.toContain('adult-at-risk')
    expect(next(nation, {}, 'no')).not.toContain('adult-at-risk')
  }
})
