import { describe, expect, it } from 'vitest'
import type { Due } from './deadline'
import { dayInWords, dueInWords, instantInWords, occurredInWords } from './words'

const on = (day: string, unit: 'working_day' | 'calendar_day' = 'working_day'): Due => ({ unit, on: day })
const noon = (day: string) => new Date(`${day}T12:00:00Z`)

describe('times in words', () => {
  it('writes days and London times out', () => {
    expect(dayInWords('2026-03-26')).toBe('26 March 2026')
    expect(instantInWords(new Date('2026-03-26T05:40:00Z'))).toBe('26 March 2026, 5:40am')
    expect(instantInWords(new Date('2026-06-30T23:05:00Z'))).toBe('1 July 2026, 12:05am')
  })

  it('says which of the two it is where the clocks showed one time twice', () => {
    expect(instantInWords(new Date('2026-10-25T00:30:00Z'))).toBe(
      '25 October 2026, 1:30am (before the clocks went back)',
    )
    expect(instantInWords(new Date('2026-10-25T01:30:00Z'))).toBe(
      '25 October 2026, 1:30am (after the clocks went back)',
    )
    expect(occurredInWords({ precision: 'exact', at: '2026-10-25T01:30' })).toBe(
      '25 October 2026, 1:30am (before the clocks went back)',
    )
    const due: Due = { unit: 'hour', at: new Date('2026-10-25T01:30:00Z') }
    expect(dueInWords(due, new Date('2026-10-24T21:30:00Z'))).toContain(
      '1:30am (after the clocks went back), Sun',
    )
  })

  it('is no more precise than what is known', () => {
    expect(occurredInWords({ precision: 'exact', at: '2026-03-26T17:45' })).toBe('26 March 2026, 5:45pm')
    expect(occurredInWords({ precision: 'day', at: '2026-03-26' })).toBe('26 March 2026')
    expect(occurredInWords({ precision: 'about', at: '2026-03-26' })).toBe('about 26 March 2026')
    expect(occurredInWords({ precision: 'month', at: '2026-03-26' })).toBe('March 2026')
    expect(occurredInWords({ precision: 'year', at: '2026' })).toBe('2026')
    expect(occurredInWords({ precision: 'not-known' })).toBe('date not known')
    expect(occurredInWords({ precision: 'day' })).toBe('date not known')
  })
})

describe('what is due, in words', () => {
  it('counts working days over a bank holiday, and names the day', () => {
    expect(dueInWords(on('2026-04-07'), noon('2026-04-01'))).toBe('in 2 working days (Tue 7 Apr)')
    expect(dueInWords(on('2026-04-07'), noon('2026-04-01'), 'scotland')).toBe('in 3 working days (Tue 7 Apr)')
    expect(dueInWords(on('2026-04-07'), noon('2026-04-07'))).toBe('due today (Tue 7 Apr)')
    expect(dueInWords(on('2026-03-27'), noon('2026-04-01'))).toBe('3 working days late (due Fri 27 Mar)')
    expect(dueInWords(on('2026-03-27'), noon('2026-03-28'))).toBe('late (due Fri 27 Mar)')
  })

  it('counts other days as days, and adds the year when it is another', () => {
    expect(dueInWords(on('2026-11-19', 'calendar_day'), noon('2026-11-18'))).toBe('in 1 day (Thu 19 Nov)')
    expect(dueInWords(on('2027-01-02', 'calendar_day'), noon('2026-10-12'))).toBe(
      'in 82 days (Sat 2 Jan 2027)',
    )
  })

  it('counts minutes, then hours, then days, in London time', () => {
    const due: Due = { unit: 'hour', at: new Date('2026-03-29T05:40:00Z') }
    const at = (time: string) => dueInWords(due, new Date(time))
    expect(at('2026-03-29T00:30:00Z')).toBe('in 5 hours (6:40am, Sun 29 Mar)')
    expect(at('2026-03-29T05:15:00Z')).toBe('in 25 minutes (6:40am, Sun 29 Mar)')
    expect(at('2026-03-29T07:00:00Z')).toBe('1 hour late (due 6:40am, Sun 29 Mar)')
    expect(at('2026-04-01T05:39:00Z')).toBe('71 hours late (due 6:40am, Sun 29 Mar)')
    expect(at('2026-04-01T05:40:00Z')).toBe('3 days late (due 6:40am, Sun 29 Mar)')
  })
})
