import { expect, it } from 'vitest'
import { bareCase, childWith, pathwayEvent, stepEvent } from '../../../tests/cast/bare-case'
import type { PathwayEventView } from '../case/case-file'
import { lastDayOf } from '../time/deadline'
import { clocksOf } from './clocks'

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
