import { expect, it } from 'vitest'
import { bareCase, childWith, stepEvent, worker } from '../../../tests/cast/bare-case'
import { khai } from '../../../tests/cast/khai'
import { type Nation, nations } from '../nation/nation'
import { clocksOf } from './clocks'
import { stepFormOf } from './form-of'
import { eventIn } from './in-nation'
import { nextSteps } from './next'
import { officerSheet } from './officer-sheet'
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
  expect(titles('Northern Ireland')).toContain('Strategy discussion')
})

it('says what to do next in them, and what has happened', () => {
  const child = childWith({ 'contact-by-suspected-exploiter': 'yes' })
  const next = (nation: Nation, ...stepEvents: (typeof form)[]) =>
    nextSteps(bareCase({ nation, stepEvents, workers: [worker], child }), new Date('2026-03-26T10:00:00Z'))[0]
  expect(next('Wales')).toMatchObject({
    title: 'Report to social services',
    button: 'Record the report to social services',
  })
  expect(next('Northern Ireland')?.why).toMatch(/^Tell Gateway/)
  expect(next('Scotland', form)?.title).toBe('Ask for an inter-agency referral discussion (IRD)')
  expect(next('England', form)?.title).toBe('Ask for a strategy meeting')
  expect(eventIn('strategy-meeting', 'decided', 'Scotland')).toBe('IRD held')
  expect(eventIn('strategy-meeting', 'decided', 'Northern Ireland')).toBe('Strategy discussion held')
  const [clock] = clocksOf(bareCase({ nation: 'Wales', stepEvents: [form] }))
  expect(clock?.startedBy).toBe('Report to social services, 26 March 2026, 9:00am')
})

it('says in the words of each nation whom to tell of somebody who works with children', () => {
  const concerns = khai.concerns.map(each => ({ ...each, staff: { about: 'yes' } as const }))
  const about = (nation: Nation) => {
    const file = bareCase({ nation, concerns, stepEvents: [form], workers: [worker] })
    const now = new Date('2026-03-26T10:00:00Z')
    const next = nextSteps(file, now).find(({ id }) => id === 'designated-officer')
    const who = officerSheet(file, now)[0]?.lines[0]
    return [next?.title, next?.why, next?.button, who?.term].join(' | ')
  }
  expect(about('England')).toMatch(/LADO.*council where the person works/)
  expect(about('Wales')).toMatch(/local authority’s designated officer for safeguarding/)
  expect(about('Scotland')).toMatch(/^Tell the social work service and the police about the worker/)
  expect(about('Northern Ireland')).toMatch(/designated officer of the Health and Social Care Trust/)
  for (const nation of ['Wales', 'Northern Ireland'] as const) expect(about(nation)).not.toContain('LADO')
  expect(nations.map(nation => stepFormOf('designated-officer', 'sent')?.words(nation).form.title)).toEqual([
    'Record that the designated officer was told',
    'Record that the designated officer was told',
    'Record that social work or the police were told about the worker',
    'Record that the Trust’s designated officer was told',
  ])
})

it('says on the form of the first NRM decision where the last one is recorded', () => {
  for (const nation of nations) {
    const said = JSON.stringify(stepFormOf('nrm', 'decided')?.words(nation).form.questions)
    expect(said, nation).toContain('is recorded under “Something happened”')
    expect(said, nation).not.toContain('cannot be recorded')
  }
})
