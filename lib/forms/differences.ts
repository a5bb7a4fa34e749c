import type { Form } from './form'
import { type Given, listOf } from './given'
import { optionsOf } from './question'

export type Difference = { readonly asked: string; readonly theirs: string; readonly yours: string }

/** Where two wordings of one form of words and choices differ, question by question, as a person reads them. */
export function differencesIn({ questions }: Form, theirs: Given, yours: Given): Difference[] {
  return Object.entries(questions).flatMap(([id, question]) => {
    const shown = (given: Given) =>
      listOf(given, id)
        .map(text => optionsOf(question).find(option => option.id === text)?.label ?? text.trim())
        .join(', ')
    const [one, other] = [shown(theirs), shown(yours)]
    return one === other ? [] : [{ asked: question.ask, theirs: one || 'Nothing', yours: other || 'Nothing' }]
  })
}
