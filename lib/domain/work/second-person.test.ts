import { expect, it } from 'vitest'
import { stepForms } from '../step/questions'
import { secondPerson } from './second-person'

it('names each step that somebody would leave out, and leads to where it is answered', () => {
  const all = Object.keys(stepForms).map(secondPerson)
  expect(new Set(all.map(({ says }) => says)).size).toBe(all.length)
  expect(secondPerson('police')).toEqual({
    says: 'The police need not be told',
    page: 'steps/police/not-needed-agreed',
  })
  expect(secondPerson('closing')).toEqual({ says: 'Close the case', page: 'closing' })
})
