import { expect, it } from 'vitest'
import { editFormOf } from './edit-form'
import { nrmQuestions } from './questions'
import { reasonFor } from './reasons'

it('says of every field why the form asks, in a sentence that is not its question', () => {
  const asked = nrmQuestions.filter(({ kind }) => kind !== 'statement')
  expect(asked.length).toBeGreaterThan(70)
  for (const question of asked) {
    expect(reasonFor(question), question.key).toMatch(/^[A-Z].*\.$/)
    expect(reasonFor(question)).not.toBe(question.ask)
    expect(editFormOf(question).questions.value).toMatchObject({ why: reasonFor(question) })
  }
})
