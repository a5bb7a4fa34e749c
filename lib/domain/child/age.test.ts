import { expect, it } from 'vitest'
import { check } from '../../forms/check'
import { childForm } from '../concern/questions'
import { formNow } from '../time/now'
import { saidOfAge } from './age'

const today = '2026-03-26'

it.each([
  ['claimed', '2008-03-26', null, ['treated as a child']],
  ['claimed', '2008-03-27', null, []],
  ['claimed', '2000-03-27', null, ['treated as a child']],
  ['claimed', '2000-03-26', null, ['would be 26. Check the year', 'treated as a child']],
  ['estimated', null, 18, ['treated as a child']],
  ['estimated', null, 17, []],
  ['verified', '2008-03-27', null, []],
  ['verified', '2008-03-26', null, ['only if they agree']],
  ['verified', '1930-01-01', null, ['would be 96. Check the year', 'only if they agree']],
  ['unknown', null, null, []],
  ['unknown', '1990-01-01', 40, []],
] as const)('of an age %s as %s or %s it says: %j', (birthStatus, dateOfBirth, estimatedAge, said) => {
  const told = saidOfAge({ birthStatus, dateOfBirth, estimatedAge }, today)
  expect(told.length).toBe(said.length)
  for (const [at, words] of said.entries()) expect(told[at]).toContain(words)
})

it.each([
  ['1', '1', '1900', 'This is more than 100 years ago. Check the year.'],
  ['25', '3', '1926', 'This is more than 100 years ago. Check the year.'],
  ['26', '3', '1926', undefined],
  ['26', '3', '2026', undefined],
  ['27', '3', '2026', 'This is in the future. Check the day, the month and the year.'],
])('takes a date of birth of %s/%s/%s or says: %s', (day, month, year, says) => {
  for (const birth of ['claimed', 'verified']) {
    const given = {
      birth,
      'dateOfBirth.day': day,
      'dateOfBirth.month': month,
      'dateOfBirth.year': year,
    }
    const read = check(childForm, given, formNow(new Date(`${today}T12:00:00Z`)))
    expect(read.ok ? undefined : read.errors).toEqual(says && { dateOfBirth: says })
  }
})
