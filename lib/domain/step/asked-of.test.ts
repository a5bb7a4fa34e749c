import { expect, it } from 'vitest'
import { bareCase, childWith } from '../../../tests/cast/bare-case'
import { nations } from '../nation/nation'
import { askedOf } from './asked-of'
import { stepFormsIn } from './questions'

const born = (dateOfBirth: string, facts = {}) =>
  bareCase({ child: childWith(facts, { birthStatus: 'verified', dateOfBirth }) })
const adult = born('2000-01-01')
const asks = (file = adult) => nations.map(nation => askedOf(stepFormsIn[nation].nrm.sent, file).questions)

it('asks an adult how it is known that they agree, and they must say', () => {
  for (const { agreed } of asks()) expect(agreed).toMatchObject({ optional: false })
})

it('never asks it of a child, nor of whoever is treated as one', () => {
  for (const file of [born('2011-01-01'), born('2000-01-01', { 'age-doubted': 'yes' }), bareCase()])
    for (const questions of asks(file))
      expect(Object.keys(questions)).toEqual(['to', 'by', 'when', 'reference'])
})

it('leaves every other form as it is', () => {
  for (const event of ['acknowledged', 'decided'] as const) {
    const form = stepFormsIn.England.nrm[event]
    expect(askedOf(form, bareCase())).toBe(form)
  }
})
