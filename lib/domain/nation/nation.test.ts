import { expect, it } from 'vitest'
import { divisionOf } from './nation'

it('gives England and Wales the same bank holidays, and the others their own', () => {
  expect(divisionOf.Wales).toBe(divisionOf.England)
  expect(new Set(Object.values(divisionOf)).size).toBe(3)
})
