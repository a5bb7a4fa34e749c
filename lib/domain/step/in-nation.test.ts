import { expect, it } from 'vitest'
import { bareCase, stepEvent, worker } from '../../../tests/cast/bare-case'
import { type Nation, nations } from '../nation/nation'
import { clocksOf } from './clocks'
import { eventIn } from './in-nation'
import { nextSteps } from './next'
import { allSteps } from './state'

const titles = (nation: Nation) => allSteps(bareCase({ nation })).map(({ step }) => step.title)
const services = 'childrens-services'
const form = stepEvent(services, 'sent', '2026-03-26T09:00:00Z', { how: 'form' })

it('shows the steps of a case in the words of its nation', () => {
  expect(nations.map(nation => titles(nation)[1])).toEqual([
    'Children’s services',
    'Social services',
    'Social work service',
    'Health and Social Care Trust',
  ])
  expect(titles('Scotland')).toContain('Inter-agency referral discussion (IRD)')
  expect(titles('Wales')).toContain('Strategy meeting')
})

it('says what to do next in them, and what has happened', () => {
  const next = (nation: Nation, ...stepEvents: (typeof form)[]) =>
    nextSteps(bareCase({ nation, stepEvents, workers: [worker] }), new Date('2026-03-26T10:00:00Z'))[0]
  expect(next('Wales')).toMatchObject({
    title: 'Report to social services',
    button: 'Record the report to social services',
  })
  expect(next('Northern Ireland')?.why).toMatch(/^Tell Gateway/)
  expect(next('Scotland', form)?.title).toBe('Ask for an inter-agency referral discussion (IRD)')
  expect(next('England', form)?.title).toBe('Ask for a strategy meeting')
  expect(eventIn('strategy-meeting', 'decided', 'Scotland')).toBe('IRD held')
  expect(eventIn('strategy-meeting', 'decided', 'Northern Ireland')).toBe('Strategy meeting held')
  const [clock] = clocksOf(bareCase({ nation: 'Wales', stepEvents: [form] }))
  expect(clock?.startedBy).toBe('Report to social services, 26 March 2026, 9:00am')
})
