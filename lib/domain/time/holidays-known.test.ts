import { expect, it } from 'vitest'
import { bankHolidaySource } from './bank-holidays'
import { addDays } from './day'
import { holidaysRunOut, isPastHolidays, pastHolidaysInWords } from './holidays-known'
import { dayInWords } from './words'

const { until } = bankHolidaySource.covers
const after = addDays(until, 1)

it('says of a day in working days past the known bank holidays that it must be checked', () => {
  expect(pastHolidaysInWords({ unit: 'working_day', on: after })).toBe(
    `Counted without bank holidays after ${dayInWords(until)}: check the day`,
  )
  expect(pastHolidaysInWords({ unit: 'working_day', on: until })).toBeNull()
  expect(isPastHolidays({ unit: 'calendar_day', on: after })).toBe(false)
  expect(isPastHolidays({ unit: 'hour', at: new Date(`${addDays(after, 5)}T12:00:00Z`) })).toBe(false)
})

it('warns of the list itself in its last ninety days, and once it has ended', () => {
  expect(holidaysRunOut(addDays(until, -90))).toBeNull()
  expect(holidaysRunOut(addDays(until, -89))).toContain(`run out on ${dayInWords(until)}`)
  expect(holidaysRunOut(until)).toContain('run out on')
  expect(holidaysRunOut(after)).toContain('have run out')
})
