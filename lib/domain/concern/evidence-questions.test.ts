import { expect, it } from 'vitest'
import { optionsOf } from '../../forms/question'
import { abuseKinds } from '../abuse/catalogue'
import { elementsForm } from './evidence-questions'
import { seenIn } from './seen'

it('asks for the kinds of abuse apart from those of exploitation: any of them or none, each in plain words', () => {
  const { abuse, types } = elementsForm.questions
  expect(abuse).toMatchObject({ kind: types.kind, optional: true, why: expect.any(String) })
  expect(optionsOf(abuse)).toEqual(
    abuseKinds.map(({ id, name, plain }) => ({ id, label: name, hint: plain })),
  )
  expect(Object.keys(elementsForm.questions)).toEqual(['acts', 'means', 'types', 'purposes', 'abuse'])
})

it('keeps each as a sighting of its own kind, and nothing of what was left blank', () => {
  expect(seenIn({}, { types: ['exp-05'], abuse: ['abuse-01', 'abuse-04b'] })).toEqual([
    { kind: 'exploitation', code: 'exp-05' },
    { kind: 'abuse', code: 'abuse-01' },
    { kind: 'abuse', code: 'abuse-04b' },
  ])
  expect(seenIn({}, {})).toEqual([])
})
