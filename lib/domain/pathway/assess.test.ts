import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { birthStatuses } from '../child/age-standing'
import type { ClockEvent } from '../clock/running'
import { acts, means, purposes } from '../element/catalogue'
import { nations } from '../nation/nation'
import { assess, type Known } from './assess'
import { type FactId, facts } from './facts'
import { ageDay } from './timed'

const at = (text: string) => new Date(text)
const bare: Known = {
  nation: 'England',
  pilotArea: false,
  openedAt: at('2026-03-26T08:00:00Z'),
  child: { dateOfBirth: '2010-02-14', status: 'claimed', doubted: false, identityUnknown: false },
  evidence: { act: [], means: [], purpose: [] },
  facts: [],
  events: [],
}
const act = { act: ['act-02'], means: [], purpose: [] }

describe('the day on which age counts', () => {
  const born = { ...bare.child, dateOfBirth: '2008-04-10', status: 'verified' } as const
  const events: ClockEvent[] = [{ event: 'referral-received', at: at('2026-04-09T23:30:00Z') }]

  it('is that of the NRM referral, otherwise the latest that is known of, in London', () => {
    expect(ageDay(bare.openedAt, bare.events)).toBe('2026-03-26')
    expect(ageDay(bare.openedAt, events)).toBe('2026-04-10')
    const submitted = { event: 'nrm-submitted', at: at('2026-04-01T12:00:00Z') } as const
    expect(ageDay(bare.openedAt, [...events, submitted])).toBe('2026-04-01')
    expect(assess({ ...bare, child: born, events }).age.path).toBe('adult')
    expect(assess({ ...bare, child: born, events: [...events, submitted] }).age.path).toBe('child')
  })

  it('gives an eighteenth birthday a clock of its own, unless it was past when the case was opened and the child referred', () => {
    const due = (known: Known) =>
      assess(known)
        .clocks.filter(({ clock }) => clock.trigger === 'eighteenth-birthday')
        .map(clock => clock.due)
    expect(due(bare)).toEqual([{ unit: 'calendar_day', on: '2028-02-14' }])
    expect(due({ ...bare, child: born, events })).toEqual([{ unit: 'calendar_day', on: '2026-04-10' }])
    const opened = { ...bare, child: born, openedAt: at('2026-04-10T08:00:00Z') }
    expect(due(opened)).toEqual([])
    const referred = (on: string) => [{ event: 'nrm-submitted', at: at(`${on}T12:00:00Z`) } as const]
    expect(due({ ...opened, events: referred('2026-04-09') })).toEqual([
      { unit: 'calendar_day', on: '2026-04-10' },
    ])
    expect(due({ ...opened, events: referred('2026-04-10') })).toEqual([])
  })
})

describe('reason to suspect', () => {
  it('turns an act alone into a referral, and nothing else does', () => {
    const yes = (Object.keys(facts) as FactId[]).filter(
      fact => assess({ ...bare, evidence: act, facts: [fact] }).nrm.refer === 'yes',
    )
    expect(yes).toEqual([
      'went-missing',
      'contact-by-suspected-exploiter',
      'benefit-claim-suspected',
      'forced-marriage-risk',
    ])
  })

  it.each(['went-missing', 'returned-from-missing'] as const)('is also the event %s', event => {
    const events = [{ event, at: bare.openedAt }]
    expect(assess({ ...bare, evidence: act, events }).computed.result).toBe('refer-on-suspicion')
  })
})

it('whoever decides the referral has their own time for it, also where it was sent against the advice', () => {
  const events: ClockEvent[] = [{ event: 'nrm-submitted', at: at('2026-05-01T16:00:00+01:00') }]
  const clock = (more: Partial<Known>) =>
    assess({ ...bare, events, ...more }).clocks.find(({ clock }) => clock.trigger === 'nrm-submitted')?.clock
      .id
  expect(clock({ pilotArea: true })).toBe('reasonable-grounds-by-panel')
  expect(clock({ pilotArea: true, facts: ['age-doubted'] })).toBe('reasonable-grounds')
  expect(clock({})).toBe('reasonable-grounds')
})

describe('any case', () => {
  const some = (all: readonly { id: string }[]) => fc.subarray(all.map(({ id }) => id))
  const names: ClockEvent['event'][] = [
    'referral-received',
    'strategy-discussion',
    'conference-planned',
    'conference-held',
    'became-looked-after',
    'police-protection-started',
    'emergency-order-granted',
    'emergency-order-extended',
    'went-missing',
    'returned-from-missing',
    'private-fostering-notified',
    'nrm-submitted',
    'reasonable-grounds-positive',
    'reasonable-grounds-negative',
    'conclusive-grounds-negative',
  ]
  const moment = fc.date({ min: at('2020-01-01'), max: at('2027-12-31'), noInvalidDate: true })
  const event: fc.Arbitrary<ClockEvent> = fc.record({
    event: fc.constantFrom(...names),
    at: moment,
    enquiry: fc.boolean(),
    outOfHours: fc.boolean(),
  })
  const birthday = fc
    .date({ min: at('2001-01-01'), max: at('2019-12-31'), noInvalidDate: true })
    .map(date => date.toISOString().slice(0, 10))
  const known: fc.Arbitrary<Known> = fc.record({
    nation: fc.constantFrom(...nations),
    pilotArea: fc.boolean(),
    openedAt: moment,
    child: fc.record({
      dateOfBirth: fc.option(birthday),
      status: fc.constantFrom(...birthStatuses),
      doubted: fc.boolean(),
      identityUnknown: fc.boolean(),
    }),
    evidence: fc.record({ act: some(acts), means: some(means), purpose: some(purposes) }),
    facts: fc.subarray(Object.keys(facts) as FactId[]),
    events: fc.array(event, { maxLength: 8 }),
  })
  const keyOf = ({ clock, startedAt }: ReturnType<typeof assess>['clocks'][number]) =>
    `${clock.id} ${startedAt.getTime()}`

  it('stays met when more evidence comes, and never loses a step for it but the wait', () => {
    fc.assert(
      fc.property(known, some(acts), some(means), some(purposes), (given, act, means, purpose) => {
        const { evidence } = given
        const before = assess(given)
        const after = assess({
          ...given,
          evidence: {
            act: [...evidence.act, ...act],
            means: [...evidence.means, ...means],
            purpose: [...evidence.purpose, ...purpose],
          },
        })
        if (before.computed.result === 'met') expect(after.computed.result).toBe('met')
        if (before.nrm.refer === 'yes') expect(after.nrm.refer).toBe('yes')
        const left = new Set(after.steps.map(({ id }) => id))
        const lost = before.steps.filter(({ id }) => !left.has(id)).map(({ id }) => id)
        expect(lost.filter(id => id !== 'step-26')).toEqual([])
      }),
      { numRuns: 400 },
    )
  })

  it('loses no clock when more happens', () => {
    fc.assert(
      fc.property(known, event, (given, more) => {
        const later = {
          ...more,
          at: new Date(1 + Math.max(more.at.getTime(), ...given.events.map(({ at }) => at.getTime()))),
        }
        const started = (of: Known) => assess(of).clocks.map(keyOf)
        const after = started({ ...given, events: [...given.events, later] })
        for (const clock of started(given)) expect(after).toContain(clock)
      }),
      { numRuns: 400 },
    )
  })

  /** What is learnt late may say who decides, or that protection came first: the limit then is another, and there is one. */
  const swapped = /^(emergency-order|reasonable-grounds)(-after-police-protection|-by-panel)?$/

  it('loses no clock when something earlier is recorded late', () => {
    fc.assert(
      fc.property(known, event, fc.nat(8), (given, more, place) => {
        const before = assess(given).clocks
        const after = assess({ ...given, events: given.events.toSpliced(place, 0, more) }).clocks
        const count = (those: typeof before, kind: string) =>
          those.filter(({ clock }) => clock.id.replace(swapped, '$1') === kind).length
        for (const running of before) {
          const kind = running.clock.id.replace(swapped, '$1')
          expect(count(after, kind)).toBeGreaterThanOrEqual(count(before, kind))
          if (!swapped.test(running.clock.id)) expect(after.map(keyOf)).toContain(keyOf(running))
        }
      }),
      { numRuns: 400 },
    )
  })

  it('never waits with protecting a child for what the evidence shows', () => {
    fc.assert(
      fc.property(known, given => {
        const { age, steps } = assess({ ...given, facts: [...given.facts, 'immediate-danger'] })
        const ids = steps.map(({ id }) => id)
        expect(ids).toEqual([...ids].sort())
        const first =
          age.path === 'adult' ? ['step-01', 'step-02'] : ['step-01', 'step-02', 'step-03', 'step-05']
        expect(ids).toEqual(expect.arrayContaining([...first]))
        if (ids.includes('step-10')) expect(ids.indexOf('step-03')).toBeLessThan(ids.indexOf('step-10'))
      }),
      { numRuns: 400 },
    )
  })
})
