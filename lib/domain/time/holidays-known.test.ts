import { expect, it } from 'vitest'
import { bankHolidaySource } from './bank-holidays'
import { addDays } from './day'
import { type Due, dueAfter } from './deadline'
import { holidaysRunOut, unknownHolidaysInWords } from './holidays-known'
import { dayInWords } from './words'

const { from, until } = bankHolidaySource.covers
const after = addDays(until, 1)

it('says of a day in working days past the known bank holidays that it must be checked', () => {
  const said = (due: Due) => unknownHolidaysInWords(new Date(`${until}T12:00:00Z`), due)
  expect(said({ unit: 'working_day', on: after })).toBe(
    `Counted without bank holidays after ${dayInWords(until)}: check the day`,
  )
  expect(said({ unit: 'working_day', on: until })).toBeNull()
  expect(said({ unit: 'calendar_day', on: after })).toBeNull()
  expect(said({ unit: 'hour', at: new Date(`${addDays(after, 5)}T12:00:00Z`) })).toBeNull()
})

it('says the same of one counted before them, also where it ends among them', () => {
  const said = (started: string, amount: number, unit: Due['unit'] = 'working_day') => {
    const at = new Date(started)
    return unknownHolidaysInWords(at, dueAfter(at, amount, unit, 'england-and-wales'))
  }
  const unsure = `Counted without bank holidays before ${dayInWords(from)}: check the day`
  expect(said('2018-03-29T10:00:00+01:00', 1)).toBe(unsure)
  expect(said('2018-12-21T10:00:00Z', 10)).toBe(unsure)
  expect(said('2018-12-31T10:00:00Z', 1)).toBeNull()
  expect(said('2018-03-29T10:00:00+01:00', 1, 'calendar_day')).toBeNull()
})

it('warns of the list itself in its last ninety days, and once it has ended', () => {
  expect(holidaysRunOut(addDays(until, -90))).toBeNull()
  expect(holidaysRunOut(addDays(until, -89))).toContain(`run out on ${dayInWords(until)}`)
  expect(holidaysRunOut(until)).toContain('run out on')
  expect(holidaysRunOut(after)).toContain('have run out')
})
