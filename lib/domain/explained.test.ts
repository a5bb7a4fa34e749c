import { expect, it } from 'vitest'
import type { Form } from '../forms/form'
import { elementsForm, indicatorsForm } from './concern/evidence-questions'
import { childForm, dangerForm, worryForm } from './concern/questions'
import { staffForm } from './concern/staff-questions'
import { caseEntryForm } from './entry/case-questions'
import { entryForm } from './entry/questions'
import { personForm } from './person/questions'
import { lineChangeForm, lineForm } from './plan/line-questions'
import { planForm } from './plan/questions'
import { stepForms } from './step/questions'
import { decisionForm, determinationForm } from './triage/questions'

const somebody = [{ id: 'somebody', label: 'Somebody' }]
const steps: readonly Form[] = Object.values(stepForms).flatMap(events => Object.values(events))
const forms: readonly Form[] = [
  dangerForm,
  worryForm,
  staffForm,
  childForm,
  indicatorsForm,
  elementsForm,
  entryForm,
  caseEntryForm(somebody),
  personForm,
  planForm,
  lineForm,
  lineChangeForm,
  decisionForm([]),
  determinationForm,
  ...steps,
]

it('every question that a newcomer meets says what is meant, or why it is asked', () => {
  expect(steps.length).toBeGreaterThanOrEqual(30)
  const bare = forms.flatMap(({ id, questions }) =>
    Object.entries(questions)
      .filter(([, { hint, why }]) => !hint && !why)
      .map(([question]) => `${id}.${question}`),
  )
  expect(bare).toEqual([])
})

it('a reason is a sentence, and says more than the question', () => {
  for (const { id, questions } of forms)
    for (const [question, { ask, hint, why }] of Object.entries(questions))
      for (const said of [hint, why].filter(each => each !== undefined)) {
        expect(said, `${id}.${question}`).toMatch(/^[A-Z“].*[.?]$/)
        expect(said).not.toBe(ask)
      }
})
