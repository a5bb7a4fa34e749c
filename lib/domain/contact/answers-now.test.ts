import { expect, it } from 'vitest'
import { answersNow } from './answers-now'
import { nationalNumbers, othersOf, policeNumbers } from './national'

const at = (moment: string) =>
  (['day', 'night', 'always'] as const).filter(hours =>
    answersNow(hours, new Date(moment), 'england-and-wales'),
  )

it('puts the office first by day and the duty team first at night, on Saturdays and on bank holidays', () => {
  expect(at('2026-11-27T10:00:00Z')).toEqual(['day', 'always'])
  expect(at('2026-11-27T08:59:00Z')).toEqual(['night', 'always'])
  expect(at('2026-11-27T17:00:00Z')).toEqual(['night', 'always'])
  expect(at('2026-11-28T10:00:00Z')).toEqual(['night', 'always'])
  expect(at('2026-12-25T10:00:00Z')).toEqual(['night', 'always'])
})

it('has the police apart from the other national numbers, and loses none', () => {
  expect(policeNumbers.map(({ phone }) => phone)).toEqual(['999', '101'])
  expect([...policeNumbers, ...othersOf('England')]).toEqual(nationalNumbers)
})
