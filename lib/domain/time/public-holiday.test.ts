import { expect, it } from 'vitest'
import { afterPublicHolidays } from './public-holiday'

it.each([
  ['2026-04-02', '2026-04-02', 'a Thursday that is none'],
  ['2026-04-03', '2026-04-04', 'Good Friday: the Saturday is none'],
  ['2026-04-05', '2026-04-07', 'Easter Sunday, and the bank holiday after it'],
  ['2026-05-10', '2026-05-11', 'a Sunday'],
  ['2026-12-25', '2026-12-26', 'Christmas Day'],
  ['2027-12-25', '2027-12-29', 'Christmas Day on a Saturday, with the two bank holidays for it'],
  ['2026-08-31', '2026-09-01', 'a bank holiday'],
])('from %s the first day that is no public holiday is %s: %s', (day, expected, _why) => {
  expect(afterPublicHolidays(day, 'england-and-wales')).toBe(expected)
})
