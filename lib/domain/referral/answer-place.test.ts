import { expect, it } from 'vitest'
import { bareCase, pathwayEvent, stepEvent, worker } from '../../../tests/cast/bare-case'
import { waysToEnd } from '../pathway/closing'
import { clocksOf } from '../step/clocks'
import { nextSteps } from '../step/next'

const chaseOn = '2026-03-28'
const called = stepEvent('police', 'sent', '2026-03-26T08:00:00Z', { how: '101', chaseOn })
const had = stepEvent('police', 'acknowledged', '2026-03-26T09:00:00Z', { chaseOn })
const services = stepEvent('childrens-services', 'sent', '2026-03-26T08:00:00Z', { how: 'form', chaseOn })
const nurse = pathwayEvent('referral', 'told', '2026-03-26T08:00:00Z', {
  agency: 'health',
  awaited: 'yes',
  chaseOn,
})
const placesOf = (file: ReturnType<typeof bareCase>) =>
  clocksOf(file)
    .filter(({ clock, metAt }) => clock.id === 'agency-answer' && !metAt)
    .map(({ place }) => place)

it('leads from a line that says "Ask again" to the form that records the answer', () => {
  expect(placesOf(bareCase({ stepEvents: [called] }))).toEqual(['steps/police/acknowledged'])
  expect(placesOf(bareCase({ stepEvents: [called, had] }))).toEqual(['steps/police/decided'])
  expect(placesOf(bareCase({ stepEvents: [services] }))).toEqual(['steps/childrens-services/decided'])
  expect(placesOf(bareCase({ pathwayEvents: [nurse] }))).toEqual([`referrals/${nurse.id}/answer`])
})

it('does so from the next three and from the row of the clock', () => {
  const file = bareCase({ stepEvents: [{ ...called, answers: { ...called.answers } }], workers: [worker] })
  const hrefs = nextSteps(file, new Date('2026-04-01T12:00:00Z')).map(({ href }) => href)
  expect(hrefs).toContain('/cases/case/steps/police/acknowledged')
  expect(waysToEnd('agency-answer', false, 'steps/police/acknowledged')).toEqual([
    { place: 'steps/police/acknowledged', words: 'Record what they said' },
  ])
})

it('leads from a challenge to what came of it', () => {
  const decided = stepEvent('childrens-services', 'decided', '2026-03-27T12:00:00Z', {
    decision: 'no-action',
  })
  const challenged = pathwayEvent('referral', 'challenged', '2026-03-28T09:00:00Z', {
    about: services.id,
    chaseOn: '2026-03-30',
  })
  const clocks = clocksOf(bareCase({ stepEvents: [services, decided], pathwayEvents: [challenged] }))
  expect(clocks.find(({ clock }) => clock.id === 'challenge-answer')?.place).toBe(
    `referrals/${services.id}/settled`,
  )
})
