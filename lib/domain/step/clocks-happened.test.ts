import { expect, it } from 'vitest'
import { bareCase, childWith, pathwayEvent, stepEvent } from '../../../tests/cast/bare-case'
import type { PathwayEventView, StepEventView } from '../case/case-file'
import { tooLongInWords } from '../clock/words'
import { type Nation, nations } from '../nation/nation'
import { lastDayOf } from '../time/deadline'
import { clocksOf } from './clocks'

const services = 'childrens-services'

it('counts what happened too, each until something ends it or somebody says that it is done', () => {
  const of = (...pathwayEvents: PathwayEventView[]) =>
    clocksOf(bareCase({ pathwayEvents })).map(
      ({ clock, due, metAt }) => `${clock.id} ${lastDayOf(due)}${metAt ? ' met' : ''}`,
    )
  const back = pathwayEvent('step-20', 'returned-from-missing', '2026-03-26T08:00:00Z')
  const talk = pathwayEvent('step-20', 'done', '2026-03-27T08:00:00Z')
  expect(of(back)).toEqual(['return-interview 2026-03-29'])
  expect(of(back, talk)).toEqual(['return-interview 2026-03-29 met'])
  const care = pathwayEvent('step-08', 'became-looked-after', '2026-03-26T08:00:00Z')
  const plan = pathwayEvent('clock', 'care-plan', '2026-03-28T08:00:00Z')
  expect(of(care, plan).filter(line => line.endsWith(' met'))).toHaveLength(1)
  const held = pathwayEvent('step-07', 'police-protection-started', '2026-03-26T08:00:00Z', {
    expiresAt: '2026-03-27T12:00',
  })
  expect(of(held)).toEqual(['police-protection 2026-03-27'])
})

it('counts an eighteenth birthday, and an NRM referral by who decides it', () => {
  const child = childWith({ 'pilot-area': 'yes' }, { birthStatus: 'claimed', dateOfBirth: '2010-02-14' })
  const sent = stepEvent('nrm', 'sent', '2026-05-01T15:00:00Z')
  const ids = (more: Parameters<typeof bareCase>[0]) => clocksOf(bareCase(more)).map(({ clock }) => clock.id)
  expect(ids({ child, stepEvents: [sent] })).toEqual(['reasonable-grounds-by-panel', 'consent-at-eighteen'])
  expect(ids({ child: { ...child, facts: {} }, stepEvents: [sent] })[0]).toBe('reasonable-grounds')
})

it('counts an eighteenth birthday as the replay does, until the last decision of the NRM', () => {
  const child = childWith({}, { birthStatus: 'claimed', dateOfBirth: '2010-02-14' })
  const sent = stepEvent('nrm', 'sent', '2026-05-01T15:00:00Z')
  const grounds = (decision: string, at: string) => stepEvent('nrm', 'decided', at, { decision })
  const consent = (...stepEvents: StepEventView[]) =>
    clocksOf(bareCase({ child, stepEvents })).find(({ clock }) => clock.id === 'consent-at-eighteen')
  expect(consent()?.metAt).toBeNull()
  expect(consent(sent)?.metAt).toBeNull()
  const no = grounds('negative', '2026-05-08T15:00:00Z')
  expect(consent(sent, no)?.metAt).toEqual(no.happenedAt)
  expect(consent(sent, no, grounds('positive', '2026-06-08T15:00:00Z'))?.metAt).toBeNull()
  for (const way of ['negative', 'positive']) {
    const last = pathwayEvent('step-10', `conclusive-grounds-${way}`, '2028-03-01T15:00:00Z')
    const ended = clocksOf(bareCase({ child, stepEvents: [sent], pathwayEvents: [last] }))
    expect(ended.find(({ clock }) => clock.id === 'consent-at-eighteen')?.metAt).toEqual(last.happenedAt)
  }
})

it('counts the clocks of the nation whose law applies, and each can be met', () => {
  const at = '2026-07-10T11:50:00+01:00'
  const referred = stepEvent(services, 'sent', at, { how: 'form', authority: 'Portallyn' })
  const began = stepEvent('strategy-meeting', 'decided', '2026-07-10T16:00:00+01:00', { enquiry: 'yes' })
  const decided = ['assessment-finished', 'conference-held'].map(decision =>
    stepEvent(services, 'decided', '2026-07-20T12:00:00+01:00', { decision }),
  )
  const of = (nation: Nation, ...stepEvents: StepEventView[]) =>
    clocksOf(bareCase({ nation, stepEvents })).map(
      ({ clock, due, metAt }) => `${clock.id} ${lastDayOf(due)}${metAt ? ' met' : ''}`,
    )
  expect(of('Northern Ireland', referred)).toEqual([
    'strategy-discussion 2026-07-11',
    'child-seen 2026-07-11',
    'assessment 2026-07-27',
    'initial-conference 2026-08-03',
  ])
  expect(of('Wales', referred, began)).toEqual([
    'referral-decision 2026-07-13',
    'referral-decision-hours 2026-07-11',
    'assessment 2026-09-09',
    'enquiry 2026-07-24',
    'initial-conference 2026-07-31',
  ])
  expect(of('Scotland', referred, began)).toEqual([
    'initial-conference 2026-08-07',
    'silence-of-protectors 2026-07-14',
  ])
  const later = /^(child-seen|core-group|first-review-conference|conference-summary) /
  for (const nation of nations)
    for (const line of of(nation, referred, began, ...decided))
      if (!later.test(line)) expect(line).toMatch(/ met$/)
})

it('counts what follows a conference that was held, in every nation', () => {
  const held = stepEvent(services, 'decided', '2026-05-20T10:00:00+01:00', { decision: 'conference-held' })
  const core = ['core-group', 'first-review-conference']
  const summary = ['conference-summary', ...core]
  const after = { England: core, Wales: summary, Scotland: summary, 'Northern Ireland': core }
  const ids = (nation: Nation) =>
    clocksOf(bareCase({ nation, stepEvents: [held] })).map(({ clock }) => clock.id)
  for (const nation of nations) expect(ids(nation), nation).toEqual(after[nation])
})

it('warns of an order that is recorded to last longer than the law allows', () => {
  const said = (expiresAt: string, over = false) => {
    const order = pathwayEvent('step-07', 'emergency-order-granted', '2026-09-01T10:00:00Z', { expiresAt })
    return clocksOf(bareCase({ pathwayEvents: [order] })).map(clock => tooLongInWords(clock, over))
  }
  expect(said('2026-09-04T12:00')).toEqual([null])
  expect(said('2027-09-04T12:00')).toEqual([
    'Longer than the law allows, which is until 9 September 2026: check when it ends.',
  ])
  expect(said('2027-09-04T12:00', true)).toEqual([
    'It was recorded to last longer than the law allows, which was until 9 September 2026.',
  ])
  expect(said('2026-09-04T12:00', true)).toEqual([null])
})

it('warns of a Scottish order that is recorded to last past the hearing that ends it, also where it was continued', () => {
  const said = (...pathwayEvents: PathwayEventView[]) =>
    clocksOf(bareCase({ nation: 'Scotland', pathwayEvents })).flatMap(
      clock => tooLongInWords(clock, false) ?? [],
    )
  const order = (expiresAt: string) =>
    pathwayEvent('step-07', 'emergency-order-granted', '2026-11-25T10:00:00Z', { expiresAt })
  const longer = 'Longer than the law allows, which is until 8 December 2026: check when it ends.'
  expect(said(order('2026-12-07T12:00'))).toEqual([])
  expect(said(order('2026-12-20T12:00'))).toEqual([longer])
  const continued = (expiresAt: string) =>
    pathwayEvent('step-07', 'emergency-order-extended', '2026-11-27T10:00:00Z', { expiresAt })
  expect(said(order('2026-11-27T12:00'), continued('2026-12-08T12:00'))).toEqual([])
  expect(said(order('2026-11-27T12:00'), continued('2026-12-20T12:00'))).toEqual([longer])
})

it.each(nations)(
  'warns of protection that is recorded to last hours longer than the law allows, in %s',
  nation => {
    const said = (expiresAt: string) => {
      const began = pathwayEvent('step-07', 'police-protection-started', '2026-11-03T10:00:00Z', {
        expiresAt,
      })
      return clocksOf(bareCase({ nation, pathwayEvents: [began] })).map(clock => tooLongInWords(clock, false))
    }
    const on = nation === 'Scotland' ? 4 : 6
    expect(said(`2026-11-0${on}T10:00`)).toEqual([null])
    expect(said(`2026-11-0${on}T10:01`)).toEqual([
      `Longer than the law allows, which is until ${on} November 2026, 10:00am: check when it ends.`,
    ])
  },
)

it.each(nations)('warns of each order and power that has a longest length, in %s', nation => {
  for (const event of [
    'police-protection-started',
    'emergency-order-granted',
    'emergency-order-extended',
  ] as const) {
    const begun = pathwayEvent('step-07', 'emergency-order-granted', '2026-11-03T09:00:00Z')
    const long = pathwayEvent('step-07', event, '2026-11-03T10:00:00Z', { expiresAt: '2027-03-01T10:00' })
    const clocks = clocksOf(bareCase({ nation, pathwayEvents: [begun, long] }))
    expect(clocks.map(clock => tooLongInWords(clock, false)).filter(Boolean), event).toHaveLength(1)
  }
})
