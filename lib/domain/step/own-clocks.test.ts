import { describe, expect, it } from 'vitest'
import { emptyCase, stepEvent } from '../../../tests/cast/case-file'
import type { CaseFile, DeterminationView, PathwayEventView } from '../case/case-file'
import { nations } from '../nation/nation'
import { clocksOf, lateness } from './clocks'

const made = (day: string, lookAgainOn: string | null) =>
  ({ writtenAt: new Date(`${day}T12:00:00Z`), lookAgainOn }) as DeterminationView
const passed = (day: string, chaseOn?: string) =>
  ({
    step: 'step-10',
    event: 'passed-on',
    happenedAt: new Date(`${day}T12:00:00Z`),
    answers: { to: 'Police', ...(chaseOn && { chaseOn }) },
  }) as unknown as PathwayEventView
const sent = (day: string, reference?: string) =>
  stepEvent({
    id: `sent-${day}`,
    step: 'nrm',
    event: 'sent',
    happenedAt: new Date(`${day}T12:00:00Z`),
    answers: reference ? { reference } : {},
  })
const clocks = (file: Partial<CaseFile>) =>
  clocksOf({ ...emptyCase, ...file })
    .filter(({ clock: { id } }) => id === 'look-again' || id === 'chase-first-responder')
    .map(({ clock: { id }, due, metAt }) => [
      id,
      'on' in due ? due.on : '',
      metAt?.toISOString().slice(0, 10),
    ])

describe('a day to look at the evidence again', () => {
  it('is a clock of its case in every nation, late the day after', () => {
    for (const nation of nations) {
      const file = { ...emptyCase, nation, determinations: [made('2026-03-02', '2026-04-10')] }
      const [clock] = clocksOf(file)
      expect(clock?.startedBy).toBe('The lead set a day to look again, 2 March 2026, 12:00pm')
      if (!clock) continue
      expect(lateness(clock, new Date('2026-04-10T20:00:00Z'))).toBe('today')
      expect(lateness(clock, new Date('2026-04-11T08:00:00Z'))).toBe('late')
    }
  })

  it('ends with the next determination, or with the referral, whichever comes first', () => {
    const determinations = [made('2026-03-02', '2026-04-10'), made('2026-03-20', '2026-05-01')]
    expect(clocks({ determinations })).toEqual([
      ['look-again', '2026-04-10', '2026-03-20'],
      ['look-again', '2026-05-01', undefined],
    ])
    expect(clocks({ determinations, stepEvents: [sent('2026-03-25')] })).toEqual([
      ['look-again', '2026-04-10', '2026-03-20'],
      ['look-again', '2026-05-01', '2026-03-25'],
    ])
    expect(clocks({ determinations: [made('2026-03-02', null)] })).toEqual([])
  })

  it('runs until the next determination where it was set after the referral was sent', () => {
    const stepEvents = [sent('2026-03-01')]
    const first = made('2026-03-02', '2026-04-10')
    expect(clocks({ determinations: [first], stepEvents })).toEqual([['look-again', '2026-04-10', undefined]])
    expect(clocks({ determinations: [first, made('2026-03-20', null)], stepEvents })).toEqual([
      ['look-again', '2026-04-10', '2026-03-20'],
    ])
  })
})

describe('a referral that was passed on', () => {
  it('is asked after until its reference comes, though it was sent', () => {
    const pathwayEvents = [passed('2026-03-02', '2026-03-05')]
    expect(clocks({ pathwayEvents })).toEqual([['chase-first-responder', '2026-03-05', undefined]])
    expect(clocks({ pathwayEvents, stepEvents: [sent('2026-03-03')] })).toEqual([
      ['chase-first-responder', '2026-03-05', undefined],
    ])
    expect(clocks({ pathwayEvents, stepEvents: [sent('2026-03-04', 'NRM-1')] })).toEqual([
      ['chase-first-responder', '2026-03-05', '2026-03-04'],
    ])
  })

  it('is asked after by the newer day when it was passed on again', () => {
    const pathwayEvents = [passed('2026-03-02', '2026-03-05'), passed('2026-03-06', '2026-03-09')]
    expect(clocks({ pathwayEvents })).toEqual([
      ['chase-first-responder', '2026-03-05', '2026-03-06'],
      ['chase-first-responder', '2026-03-09', undefined],
    ])
    expect(clocks({ pathwayEvents: [passed('2026-03-02')] })).toEqual([])
  })
})
