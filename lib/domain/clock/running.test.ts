import { describe, expect, it } from 'vitest'
import type { Due } from '../time/deadline'
import { instantOf, isoLondon } from '../time/london'
import { type ClockEvent, clocksRunning, isTooLong } from './running'
import { unsureOf } from './words'

const dueText = (due: Due) => (due.unit === 'hour' ? isoLondon(due.at) : due.on)
const event = (
  name: ClockEvent['event'],
  at: string,
  more: Omit<ClockEvent, 'event' | 'at'> = {},
): ClockEvent => ({
  event: name,
  at: new Date(at),
  ...more,
})
const ids = (...events: ClockEvent[]) => clocksRunning(events, 'England').map(({ clock }) => clock.id)

describe('the English cases of data/replays.json', () => {
  it.each([
    {
      id: 'vig-01, a bank holiday and the spring clock change',
      events: [
        event('police-protection-started', '2026-03-26T05:40:00+00:00'),
        event('referral-received', '2026-03-26T08:15:00+00:00'),
        event('strategy-discussion', '2026-03-26T10:30:00+00:00', { enquiry: true }),
        event('became-looked-after', '2026-03-26T17:45:00+00:00'),
        event('nrm-submitted', '2026-03-27T12:00:00+00:00'),
      ],
      expected: [
        'police-protection-started 2026-03-29T06:40:00+01:00 hour',
        'referral-received 2026-03-27 working_day',
        'strategy-discussion 2026-04-20 working_day',
        'became-looked-after 2026-04-27 working_day',
        'referral-received 2026-06-03 working_day',
        'nrm-submitted 2026-04-07 working_day',
      ],
    },
    {
      id: 'vig-02, decided by a local panel',
      events: [
        event('returned-from-missing', '2026-04-25T21:15:00+01:00'),
        event('referral-received', '2026-04-30T10:00:00+01:00'),
        event('strategy-discussion', '2026-05-01T14:00:00+01:00', { enquiry: true }),
        event('conference-held', '2026-05-20T10:00:00+01:00'),
        event('nrm-submitted', '2026-05-01T16:00:00+01:00', { route: 'devolved-panel' }),
      ],
      expected: [
        'returned-from-missing 2026-04-28T21:15:00+01:00 hour',
        'referral-received 2026-05-01 working_day',
        'strategy-discussion 2026-05-26 working_day',
        'conference-held 2026-06-04 working_day',
        'nrm-submitted 2026-06-15 calendar_day',
      ],
    },
    {
      id: 'vig-08, nearly eighteen',
      events: [
        event('strategy-discussion', '2026-10-13T11:00:00+01:00', { enquiry: true }),
        event('nrm-submitted', '2026-10-13T15:00:00+01:00'),
        event('reasonable-grounds-positive', '2026-10-20T12:00:00+01:00'),
        { event: 'eighteenth-birthday', at: instantOf('2027-01-02', '00:00') } as const,
      ],
      expected: [
        'strategy-discussion 2026-11-03 working_day',
        'nrm-submitted 2026-10-20 working_day',
        'reasonable-grounds-positive 2026-11-19 calendar_day',
        'eighteenth-birthday 2027-01-02 calendar_day',
      ],
    },
    {
      id: 'vig-n2, looked after with no sign of exploitation',
      events: [event('became-looked-after', '2026-10-05T16:00:00+01:00')],
      expected: ['became-looked-after 2026-11-02 working_day'],
    },
  ])('$id', ({ events, expected }) => {
    const running = clocksRunning(events, 'England')
    const told = running.map(({ clock, due }) => `${clock.trigger} ${dueText(due)} ${due.unit}`)
    expect(told).toEqual(expect.arrayContaining(expected))
  })
})

describe('what starts a clock', () => {
  const at = '2026-09-01T10:00:00Z'

  it('is a strategy discussion only when it began an enquiry', () => {
    expect(ids(event('strategy-discussion', at))).toEqual([])
    expect(ids(event('strategy-discussion', at, { enquiry: true }))).toEqual(['initial-conference'])
  })

  it('is whoever decides the NRM referral', () => {
    expect(ids(event('nrm-submitted', at))).toEqual(['reasonable-grounds'])
    expect(ids(event('nrm-submitted', at, { route: 'devolved-panel' }))).toEqual([
      'reasonable-grounds-by-panel',
    ])
  })

  it('is the first day of police protection for an emergency order that follows it', () => {
    const order = event('emergency-order-granted', '2026-09-03T10:00:00Z')
    const [alone] = clocksRunning([order], 'England')
    expect(alone?.due).toEqual({ unit: 'calendar_day', on: '2026-09-11' })
    const [, after, none] = clocksRunning([event('police-protection-started', at), order], 'England')
    expect(after?.startedAt).toEqual(new Date(at))
    expect(after?.due).toEqual({ unit: 'calendar_day', on: '2026-09-08' })
    expect(none).toBeUndefined()
  })

  it('leaves out what is met, and only for the event that met it', () => {
    const first = event('referral-received', at, { met: ['referral-decision'] })
    const second = event('referral-received', '2026-10-01T10:00:00Z')
    expect(ids(first, second)).toEqual(['assessment', 'referral-decision', 'assessment'])
  })

  it('is a recorded end of an order, which wins over the longest that the law allows, and is then held against it', () => {
    const order = (expiresAt: string) =>
      event('emergency-order-granted', at, { expiresAt: new Date(expiresAt) })
    const [inTime] = clocksRunning([order('2026-09-04T12:00:00+01:00')], 'England')
    expect(inTime?.due).toEqual({ unit: 'hour', at: new Date('2026-09-04T11:00:00Z') })
    expect(inTime).toMatchObject({ longest: { on: '2026-09-09' } })
    expect(inTime && isTooLong(inTime)).toBe(false)
    const [tooLong] = clocksRunning([order('2026-09-10T12:00:00+01:00')], 'England')
    expect(tooLong && isTooLong(tooLong)).toBe(true)
  })

  it("does not lend one nation's clocks to another", () => {
    expect(clocksRunning([event('referral-received', at)], 'Scotland')).toEqual([])
  })

  it('counts what is older than every known rule by the first, and says so', () => {
    const [panel] = clocksRunning(
      [event('nrm-submitted', '2020-03-01T10:00:00Z', { route: 'devolved-panel' })],
      'England',
    )
    expect(panel?.due).toEqual({ unit: 'calendar_day', on: '2020-04-15' })
    expect(panel && unsureOf(panel)).toEqual([
      'Counted by a rule of 1 June 2021, which is later than what started it: check the rule of that time',
    ])
    const [now] = clocksRunning([event('nrm-submitted', at, { route: 'devolved-panel' })], 'England')
    expect(now && unsureOf(now)).toEqual([])
    const [old] = clocksRunning([event('referral-received', '2012-04-05T10:00:00Z')], 'England')
    expect(old && unsureOf(old)).toHaveLength(2)
  })
})
