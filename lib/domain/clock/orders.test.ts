import { expect, it } from 'vitest'
import type { Nation } from '../nation/nation'
import type { Due } from '../time/deadline'
import { isoLondon } from '../time/london'
import { type ClockEvent, clocksRunning, isTooLong } from './running'

const dueText = (due: Due) => (due.unit === 'hour' ? isoLondon(due.at) : due.on)
const event = (name: ClockEvent['event'], at: string, until?: string): ClockEvent => ({
  event: name,
  at: new Date(at),
  ...(until && { expiresAt: new Date(until) }),
})

it('is for the longest of an extension the end of the order itself, as recorded or as counted', () => {
  const made = (until?: string) => event('emergency-order-granted', '2026-03-30T11:00:00Z', until)
  const longest = (nation: Nation, until: string, ...before: ClockEvent[]) => {
    const extended = event('emergency-order-extended', '2026-04-03T11:00:00Z', until)
    const running = clocksRunning([...before, extended], nation).at(-1)
    return running && [running.longest && dueText(running.longest), isTooLong(running)]
  }
  for (const nation of ['England', 'Wales', 'Northern Ireland'] as const) {
    expect(longest(nation, '2026-04-14T12:00:00+01:00', made())).toEqual(['2026-04-14', false])
    expect(longest(nation, '2026-04-15T00:00:00+01:00', made())).toEqual(['2026-04-14', true])
    expect(longest(nation, '2026-04-14T12:00:00+01:00', made('2026-04-06T12:00:00+01:00'))).toEqual([
      '2026-04-13',
      true,
    ])
    // An end past what the law allows the order itself prolongs nothing.
    expect(longest(nation, '2026-04-14T12:00:00+01:00', made('2026-06-01T12:00:00+01:00'))).toEqual([
      '2026-04-14',
      false,
    ])
    // Nobody recorded when it was made: that day at the latest.
    expect(longest(nation, '2026-04-18T12:00:00+01:00')).toEqual(['2026-04-18', false])
  }
  const protection = event('police-protection-started', '2026-03-28T10:00:00Z')
  expect(longest('England', '2026-04-14T12:00:00+01:00', protection, made())).toEqual(['2026-04-11', true])
  const [, extended] = clocksRunning(
    [made(), event('emergency-order-extended', '2026-04-03T11:00:00Z')],
    'England',
  )
  expect(extended?.due).toEqual({ unit: 'calendar_day', on: '2026-04-10' })
})

it('lets an order run to noon of the first day that is no public holiday, where the court said so', () => {
  const order = (nation: Nation, at: string, until?: string) =>
    clocksRunning([event('emergency-order-granted', at, until)], nation).at(-1)
  const tooLong = (nation: Nation, at: string, until: string) => {
    const running = order(nation, at, until)
    return running && isTooLong(running)
  }
  // Its last day is Easter Sunday, 5 April: the first that is none is the Tuesday.
  const sunday = '2026-03-28T10:00:00Z'
  for (const nation of ['England', 'Wales'] as const) {
    expect(tooLong(nation, sunday, '2026-04-07T12:00:00+01:00')).toBe(false)
    expect(tooLong(nation, sunday, '2026-04-07T12:01:00+01:00')).toBe(true)
    expect(order(nation, sunday)?.due).toEqual({ unit: 'calendar_day', on: '2026-04-05' })
    // Good Friday, and Christmas Day on a Friday: a Saturday is no public holiday.
    expect(tooLong(nation, '2026-03-26T12:00:00Z', '2026-04-04T12:00:00+01:00')).toBe(false)
    expect(tooLong(nation, '2026-03-26T12:00:00Z', '2026-04-04T12:01:00+01:00')).toBe(true)
    expect(tooLong(nation, '2026-12-17T12:00:00Z', '2026-12-26T12:00:00Z')).toBe(false)
    // An ordinary last day is the last.
    expect(tooLong(nation, '2026-03-30T11:00:00Z', '2026-04-08T00:30:00+01:00')).toBe(true)
  }
  // Article 64 has no such rule.
  expect(tooLong('Northern Ireland', sunday, '2026-04-07T12:00:00+01:00')).toBe(true)
})
