import { describe, expect, it } from 'vitest'
import { type Nation, nations } from '../nation/nation'
import { isoLondon } from '../time/london'
import { type ClockEvent, clocksRunning } from './running'

/** What starts at noon on Thursday 26 March 2026: the clocks go forward on the 29th, and Easter is from 3 to 6 April. */
const at = new Date('2026-03-26T12:00:00Z')
const told = (
  nation: Nation,
  more: Partial<ClockEvent> & Pick<ClockEvent, 'event'>,
  ...before: ClockEvent[]
) =>
  clocksRunning([...before, { at, ...more }], nation)
    .filter(({ clock }) => clock.trigger === more.event)
    .map(
      ({ due, clock }) =>
        `${due.unit === 'hour' ? isoLondon(due.at) : `${due.on} ${due.unit}`} ${clock.limit}`,
    )
const all = (nation: Nation, event: ClockEvent['event']) =>
  told(nation, { event, enquiry: true, outOfHours: true })

/** What each event starts in each nation, as the tables of the fact base 3.2 to 3.8 have it. */
const table: { readonly [event: string]: { readonly [N in Nation]: readonly string[] } } = {
  'referral-received': {
    England: ['2026-03-27 working_day maximum', '2026-06-03 working_day maximum'],
    Wales: [
      '2026-03-27 working_day maximum',
      '2026-03-27T12:00:00+00:00 target',
      '2026-05-29 working_day maximum',
    ],
    Scotland: [],
    'Northern Ireland': [
      '2026-03-27T12:00:00+00:00 maximum',
      '2026-03-27T12:00:00+00:00 maximum',
      '2026-04-13 working_day maximum',
      '2026-04-20 working_day maximum',
    ],
  },
  'strategy-discussion': {
    England: ['2026-04-20 working_day maximum'],
    Wales: ['2026-04-13 working_day maximum', '2026-04-20 working_day maximum'],
    Scotland: ['2026-03-27 working_day target', '2026-04-23 calendar_day maximum'],
    'Northern Ireland': [],
  },
  'conference-planned': {
    England: [],
    Wales: [],
    Scotland: ['2026-03-31 calendar_day notice'],
    'Northern Ireland': [],
  },
  'conference-held': {
    England: ['2026-04-13 working_day maximum', '2026-06-26 month maximum'],
    Wales: ['2026-04-02 working_day maximum', '2026-04-13 working_day maximum', '2026-06-26 month maximum'],
    Scotland: [
      '2026-04-10 working_day maximum',
      '2026-04-17 working_day maximum',
      '2026-09-26 month maximum',
    ],
    'Northern Ireland': ['2026-04-13 working_day maximum', '2026-06-26 month maximum'],
  },
  'became-looked-after': {
    England: [
      '2026-04-27 working_day maximum',
      '2026-04-13 working_day maximum',
      '2026-04-27 working_day maximum',
      '2026-04-13 working_day maximum',
      '2026-04-02 week maximum',
    ],
    Wales: ['2026-04-27 working_day maximum'],
    Scotland: ['2026-05-07 week maximum'],
    'Northern Ireland': ['2026-04-09 week maximum'],
  },
  'police-protection-started': {
    England: ['2026-03-29T13:00:00+01:00 maximum'],
    Wales: ['2026-03-29T13:00:00+01:00 maximum'],
    Scotland: ['2026-03-27T12:00:00+00:00 maximum'],
    'Northern Ireland': ['2026-03-29T13:00:00+01:00 maximum'],
  },
  'emergency-order-granted': {
    England: ['2026-04-03 calendar_day maximum'],
    Wales: ['2026-04-03 calendar_day maximum'],
    Scotland: ['2026-03-30 working_day maximum', '2026-04-08 working_day maximum'],
    'Northern Ireland': ['2026-04-03 calendar_day maximum'],
  },
  'emergency-order-extended': {
    England: ['2026-04-02 calendar_day maximum'],
    Wales: ['2026-04-02 calendar_day maximum'],
    Scotland: [],
    'Northern Ireland': ['2026-04-02 calendar_day maximum'],
  },
  'pre-birth-conference-held': {
    England: [],
    Wales: [],
    Scotland: ['2026-06-26 month maximum'],
    'Northern Ireland': [],
  },
  'private-fostering-planned': {
    England: ['2026-05-07 week notice'],
    Wales: [],
    Scotland: [],
    'Northern Ireland': [],
  },
  'private-fostering-visited': {
    England: ['2026-05-07 week maximum'],
    Wales: [],
    Scotland: [],
    'Northern Ireland': [],
  },
  'went-missing': { England: [], Wales: [], Scotland: [], 'Northern Ireland': [] },
  'returned-from-missing': {
    England: ['2026-03-29T13:00:00+01:00 maximum'],
    Wales: ['2026-03-29T13:00:00+01:00 maximum'],
    Scotland: ['2026-03-29T13:00:00+01:00 maximum'],
    'Northern Ireland': ['2026-03-29T13:00:00+01:00 target'],
  },
  'private-fostering-notified': {
    England: ['2026-04-08 working_day maximum'],
    Wales: ['2026-04-08 working_day maximum'],
    Scotland: [],
    'Northern Ireland': [],
  },
}
const everywhere = {
  'nrm-submitted': '2026-04-02 working_day target',
  'reasonable-grounds-positive': '2026-04-25 calendar_day not-before',
  'reasonable-grounds-negative': '2026-04-25 calendar_day maximum',
  'conclusive-grounds-negative': '2026-04-25 calendar_day maximum',
  'eighteenth-birthday': '2026-03-26 calendar_day notice',
} as const

describe.each(Object.entries(table))('%s starts', (event, expected) => {
  it.each(nations)('its clocks in %s', nation => {
    expect(all(nation, event as ClockEvent['event'])).toEqual(expected[nation])
  })
})

it.each(nations)('of the NRM the same starts in %s', nation => {
  for (const [event, expected] of Object.entries(everywhere))
    expect(all(nation, event as ClockEvent['event']), event).toEqual([expected])
})

describe('what depends on more than the event', () => {
  const protection: ClockEvent = { event: 'police-protection-started', at: new Date('2026-03-25T20:00:00Z') }

  it.each(nations)('is in %s whether an enquiry began', nation => {
    const without = told(nation, { event: 'strategy-discussion', enquiry: false })
    expect(without).toEqual([])
  })

  it.each(['England', 'Wales', 'Northern Ireland'] as const)(
    'is in %s the first day of police protection',
    nation => {
      const order = { event: 'emergency-order-granted' } as const
      expect(told(nation, order, protection)).toEqual(['2026-04-01 calendar_day maximum'])
    },
  )

  it('is the panel, which has 45 days where there is one', () => {
    const event = { event: 'nrm-submitted', route: 'devolved-panel' } as const
    for (const nation of nations) expect(told(nation, event)).toEqual(['2026-05-10 calendar_day maximum'])
  })

  it.each(nations)('is in %s what the order says itself', nation => {
    const expiresAt = new Date('2026-03-30T11:00:00Z')
    for (const event of ['emergency-order-granted', 'emergency-order-extended'] as const)
      expect(told(nation, { event, expiresAt })).toContain('2026-03-30T12:00:00+01:00 maximum')
    const [power] = told(nation, { event: 'police-protection-started', expiresAt })
    expect(power).toBe('2026-03-30T12:00:00+01:00 maximum')
  })
})

it.each([
  ['Scotland', '2026-06-12T10:00:00+01:00', 'strategy-discussion', '2026-06-16', 'the World Cup holiday'],
  ['Scotland', '2026-04-02T20:00:00+01:00', 'strategy-discussion', '2026-04-06', 'Easter Monday is worked'],
  ['Scotland', '2026-12-31T20:00:00Z', 'strategy-discussion', '2027-01-05', '1, 2 and 4 January are not'],
  ['Scotland', '2026-11-27T20:00:00Z', 'strategy-discussion', '2026-12-01', 'St Andrew’s day is not'],
  ['Northern Ireland', '2026-03-16T10:00:00Z', 'referral-received', '2026-03-31', 'St Patrick’s day is not'],
  ['Northern Ireland', '2026-07-10T10:00:00+01:00', 'referral-received', '2026-07-27', 'the Twelfth is not'],
  ['Wales', '2026-12-24T10:00:00Z', 'referral-received', '2026-12-29', 'Boxing Day’s substitute is not'],
] as const)('in %s from %s, %s is due on %s: %s', (nation, from, event, expected, _why) => {
  const days = clocksRunning([{ event, at: new Date(from), outOfHours: true }], nation)
  expect(days.map(({ due }) => (due.unit === 'working_day' ? due.on : ''))).toContain(expected)
})
