import { expect, it } from 'vitest'
import { bareCase, stepEvent } from '../../../tests/cast/bare-case'
import type { CaseFile } from '../case/case-file'
import { stepFormOf } from './form-of'
import { filledIn, knownFor } from './known'

const call = stepEvent('police', 'sent', '2026-03-26T08:15:00Z', { how: '101', force: 'Midshire' })
const unsaid = stepEvent('police', 'sent', '2026-03-27T08:15:00Z', { how: '101' })
const living = (authority: unknown) =>
  bareCase({ child: { ...bareCase({}).child, answers: { authority } } as CaseFile['child'] })

it('shows the council where the child is, and the force of the last call, as facts that can be changed', () => {
  expect(knownFor(living('Kestrelford'), 'childrens-services', 'sent')?.answer).toBe('Kestrelford')
  expect(knownFor(bareCase({ stepEvents: [call, unsaid] }), 'police', 'sent')?.answer).toBe('Midshire')
  const form = stepFormOf('police', 'sent')?.form
  if (!form) throw new Error('There is such a form.')
  const { given, form: shown } = filledIn(form, {
    id: 'force',
    answer: 'Midshire',
    hint: 'From the last call.',
  })
  expect(given).toEqual({ force: 'Midshire' })
  expect(shown.questions.force?.hint).toBe('From the last call.')
  expect(shown.questions.how).toBe(form.questions.how)
})

it('fills in nothing that is not known, and nothing of another event', () => {
  expect(knownFor(living({ notKnown: 'moved' }), 'childrens-services', 'sent')).toBeNull()
  expect(knownFor(living('Kestrelford'), 'childrens-services', 'decided')).toBeNull()
  expect(knownFor(living('Kestrelford'), 'police', 'sent')).toBeNull()
  expect(filledIn(stepFormOf('police', 'sent')?.form as never, null).given).toEqual({})
})
