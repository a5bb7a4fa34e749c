import { bothOf } from './differences'
import type { Form } from './form'
import type { Given } from './given'

/** What was typed of a form, shown back to its writer question by question, as a person reads it. */
export const wordsBack = (form: Form, given: Given): { term: string; detail: string }[] =>
  bothOf(form, {}, given)
    .filter(({ yours }) => yours !== 'Nothing')
    .map(({ asked, yours }) => ({ term: asked, detail: yours }))

/** The part of a form that asks where a child can be found, or all the rest of it. */
const part = (form: Form, location: boolean): Form => ({
  ...form,
  questions: Object.fromEntries(
    Object.entries(form.questions).filter(([, question]) => (question.class === 'location') === location),
  ),
})

const asText = (form: Form, given: Given): string =>
  wordsBack(form, given)
    .map(({ term, detail }) => `${term}\n${detail}`)
    .join('\n\n')

/** The same as one text, without where a child can be found, which stands nowhere in the open. */
export const textBack = (form: Form, given: Given): string => asText(part(form, false), given)

/** Where a child can be found, as it was asked. */
export const placeBack = (form: Form, given: Given): string => asText(part(form, true), given)
