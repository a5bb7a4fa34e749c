import type { Form } from './form'
import { type Given, listOf } from './given'
import { optionsOf, type Question } from './question'

export type Difference = { readonly asked: string; readonly theirs: string; readonly yours: string }

const shown = (question: Question, given: Given, id: string): string =>
  listOf(given, id)
    .map(text => optionsOf(question).find(option => option.id === text)?.label ?? text.trim())
    .join(', ') || 'Nothing'

/** Two wordings of one form of words and choices beside each other, as a person reads them. */
export const bothOf = ({ questions }: Form, theirs: Given, yours: Given): Difference[] =>
  Object.entries(questions).map(([id, question]) => ({
    asked: question.ask,
    theirs: shown(question, theirs, id),
    yours: shown(question, yours, id),
  }))

/** Where they differ. */
export const differencesIn = (form: Form, theirs: Given, yours: Given): Difference[] =>
  bothOf(form, theirs, yours).filter(row => row.theirs !== row.yours)
