import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day, moment, occurred } from './ask'
import { isAfter, wallInWords, wallTime } from './calendar'
import { check } from './check'
import { form } from './form'
import type { Given } from './given'

const now = { day: '2026-03-26', time: '09:30' }
const dates = form({
  id: 'dates',
  version: 1,
  title: 'Every kind of date',
  questions: {
    born: day({ ask: 'Born', past: true, optional: true }),
    meeting: moment({ ask: 'Meeting', optional: true }),
    happened: occurred({ ask: 'When?', optional: true }),
  },
})
const errors = (given: Given) => {
  const read = check(dates, given, now)
  return read.ok ? {} : read.errors
}
const answers = (given: Given) => {
  const read = check(dates, given, now)
  if (!read.ok) throw new Error(JSON.stringify(read.errors))
  return read.answers
}
const dated = (id: string, [year, month, date]: string[], more: Given = {}) =>
  Object.fromEntries(
    Object.entries({ year, month, day: date, ...more }).map(([part, value]) => [
      `${id}.${part}`,
      value ?? '',
    ]),
  ) as Given

describe('a date', () => {
  it.each([
    ['2026', '2', '29'],
    ['2025', '2', '29'],
    ['1900', '2', '29'],
    ['2026', '4', '31'],
    ['2026', '1', '0'],
    ['2026', '1', '32'],
    ['2026', '1', '-1'],
    ['2026', '1', '1.5'],
    ['2026', '1', '１'],
    ['2026', '1', ''],
  ])('of %s-%s-%s is not in the calendar', (...parts) =>
    expect(errors(dated('born', parts)).born).toBe(
      'That day is not in the calendar. Check the day and the month.',
    ),
  )

  it('says which part is wrong', () => {
    expect(errors(dated('born', ['26', '1', '1'])).born).toBe('Give the year in four figures, like 2026.')
    expect(errors(dated('born', ['1899', '1', '1'])).born).toMatch(/year/)
    expect(errors(dated('born', ['2020', '13', '1'])).born).toBe('Give the month as a number from 1 to 12.')
    expect(errors(dated('meeting', ['2026', '4', '1'], { time: '25:00' })).meeting).toMatch(
      /hours and minutes/,
    )
  })

  it('on 29 February is one in a leap year, and is written with zeros', () => {
    expect(answers(dated('born', ['2024', '2', '29'])).born).toBe('2024-02-29')
    expect(answers(dated('born', ['2000', ' 2 ', '09'])).born).toBe('2000-02-09')
    expect(answers(dated('meeting', ['2028', '2', '29'], { time: '7:05' })).meeting).toBe('2028-02-29T07:05')
  })

  it('of the past is not after today; of a meeting it may be', () => {
    expect(answers(dated('born', ['2026', '3', '26'])).born).toBe('2026-03-26')
    expect(errors(dated('born', ['2026', '3', '27'])).born).toBe(
      'This is in the future. Check the day, the month and the year.',
    )
    expect(answers(dated('meeting', ['2026', '3', '27'], { time: '09:00' })).meeting).toBe('2026-03-27T09:00')
  })

  it('is kept as precisely as it is known', () => {
    const happened = (precision: string, ...parts: string[]) =>
      answers({ ...dated('happened', parts, { precision, time: '09:30' }) }).happened
    expect(happened('exact', '2026', '3', '26')).toEqual({ precision: 'exact', at: '2026-03-26T09:30' })
    expect(happened('about', '2026', '3', '26')).toEqual({ precision: 'about', at: '2026-03-26' })
    expect(happened('month', '2026', '3')).toEqual({ precision: 'month', at: '2026-03' })
    expect(happened('year', '2026')).toEqual({ precision: 'year', at: '2026' })
    expect(happened('not-known', '2026')).toEqual({ precision: 'not-known' })
    expect(
      errors(dated('happened', ['2026', '3', '26'], { precision: 'exact', time: '09:31' })).happened,
    ).toMatch(/future/)
    expect(errors(dated('happened', ['2027'], { precision: 'year' })).happened).toMatch(/future/)
    expect(errors({ 'happened.precision': 'sometime' }).happened).toBe('Choose how well the time is known.')
  })
})

describe('a time around a change of the clocks', () => {
  const meeting = (day: string, month: string, time: string) =>
    dated('meeting', ['2026', month, day], { time })

  it('that was skipped is told beside its field, and the minutes around it are taken', () => {
    for (const time of ['01:00', '1:30', '01:59'])
      expect(errors(meeting('29', '3', time)).meeting, time).toMatch(
        /^The clocks went forward: 1:\d\dam did not exist on 29 March 2026\. Check the day and the time\./,
      )
    for (const time of ['00:59', '02:00', '02:30'])
      expect(errors(meeting('29', '3', time)).meeting, time).toBeUndefined()
    expect(errors(meeting('28', '3', '01:30')).meeting).toBeUndefined()
    const later = { ...now, day: '2026-04-01' }
    const when = dated('happened', ['2026', '3', '29'], { precision: 'exact', time: '01:30' })
    const read = check(dates, when, later)
    expect(read.ok ? {} : read.errors).toMatchObject({
      happened: expect.stringMatching(/^The clocks went forward/),
    })
    // Of a day alone the time is not read.
    expect(check(dates, { ...when, 'happened.precision': 'day' }, later).ok).toBe(true)
  })

  it('that came twice is taken, and the words say that the first is meant', () => {
    expect(answers(meeting('25', '10', '01:30')).meeting).toBe('2026-10-25T01:30')
    expect(wallInWords('2026-10-25T01:30')).toBe('25 October 2026, 1:30am (before the clocks went back)')
    for (const once of ['2026-10-25T00:59', '2026-10-25T02:00', '2026-10-25', '2026-03-29T02:00'])
      expect(wallInWords(once)).not.toContain('clocks')
  })

  it('that came twice is not in the future within the hour that comes twice', () => {
    const again = { day: '2026-10-25', time: '01:10' }
    expect(isAfter('2026-10-25T01:30', again)).toBe(false)
    expect(isAfter('2026-10-25T02:00', again)).toBe(true)
    expect(isAfter('2026-10-24T01:30', { day: '2026-10-24', time: '01:10' })).toBe(true)
  })
})

describe('wall time', () => {
  const parts = fc.record({ day: fc.nat(40), month: fc.nat(15), year: fc.integer({ min: 1890, max: 2210 }) })

  it('is a day of the calendar exactly when the calendar has it', () => {
    fc.assert(
      fc.property(parts, ({ day, month, year }) => {
        const read = wallTime({ day: `${day}`, month: `${month}`, year: `${year}` }, 'day')
        const real = new Date(Date.UTC(year, month - 1, day))
        const there =
          real.getUTCMonth() === month - 1 && real.getUTCDate() === day && year >= 1900 && year <= 2200
        expect('at' in read).toBe(there)
        if ('at' in read) expect(read.at).toBe(real.toISOString().slice(0, 10))
      }),
      { numRuns: 1_000 },
    )
  })

  it('lies after now by its own precision: this year and this month are not the future', () => {
    for (const at of ['2026', '2026-03', '2026-03-26', '2026-03-26T09:30'])
      expect(isAfter(at, now), at).toBe(false)
    for (const at of ['2027', '2026-04', '2026-03-27', '2026-03-26T09:31'])
      expect(isAfter(at, now), at).toBe(true)
  })
})
