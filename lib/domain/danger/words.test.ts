import { expect, it } from 'vitest'
import { noDangerInWords } from './words'

const said = (...answers: ('yes' | 'no' | 'not-known')[]) =>
  answers.map(immediateDanger => ({ danger: { immediateDanger } }))
const over = { change: 'over', happenedAt: new Date('2026-03-29T09:00:00Z') } as const

it('never tells danger that nobody knew of as absent', () => {
  expect(noDangerInWords({ concerns: said('not-known'), dangers: [] })).toBe('Danger not known')
  expect(noDangerInWords({ concerns: said('no', 'not-known'), dangers: [] })).toBe('Danger not known')
  expect(noDangerInWords({ concerns: said('no'), dangers: [] })).toBe('No danger now reported')
})

it('tells danger that was recorded as over as over', () => {
  const words = 'Over since 29 March 2026, 10:00am'
  expect(noDangerInWords({ concerns: said('not-known'), dangers: [over] })).toBe(words)
  expect(noDangerInWords({ concerns: said('yes', 'not-known'), dangers: [over] })).toBe(words)
})
