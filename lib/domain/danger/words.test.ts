import { expect, it } from 'vitest'
import { dangerInWords } from './words'

const said = (...answers: ('yes' | 'no' | 'not-known')[]) =>
  answers.map(immediateDanger => ({ danger: { immediateDanger } }))
const over = { change: 'over', happenedAt: new Date('2026-03-29T09:00:00Z') } as const
const told = (concerns: ReturnType<typeof said>, dangers: readonly (typeof over)[] = []) =>
  dangerInWords({ immediateDanger: false, concerns, dangers })

it('never tells danger that nobody knew of, or that nobody reported, as absent', () => {
  const unsure = { tone: 'soon', words: 'Danger not known' }
  expect(told(said('not-known'))).toEqual(unsure)
  expect(told(said('no', 'not-known'))).toEqual(unsure)
  expect(told(said('no'))).toEqual({ tone: 'plain', words: 'Nobody has reported danger' })
})

it('tells danger that was recorded as over as over, and danger now before all else', () => {
  const words = 'Over since 29 March 2026, 10:00am'
  expect(told(said('not-known'), [over]).words).toBe(words)
  expect(told(said('yes', 'not-known'), [over]).words).toBe(words)
  const now = { immediateDanger: true, concerns: said('not-known'), dangers: [over] }
  expect(dangerInWords(now)).toEqual({ tone: 'danger', words: 'Danger reported' })
})
