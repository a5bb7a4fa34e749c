import { expect, it } from 'vitest'
import { isUnsettled } from './age'

it.each([
  ['claimed', '2008-03-26', null, true],
  ['claimed', '2008-03-27', null, false],
  ['estimated', null, 18, true],
  ['estimated', null, 17, false],
  ['verified', '2000-01-01', null, false],
  ['unknown', null, null, false],
] as const)('an age %s as %s or %s is unsettled: %s', (birthStatus, dateOfBirth, estimatedAge, unsettled) => {
  expect(isUnsettled({ birthStatus, dateOfBirth, estimatedAge }, '2026-03-26')).toBe(unsettled)
})
