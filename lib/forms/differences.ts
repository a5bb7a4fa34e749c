import { askedIn } from './check'
import type { Form } from './form'
import { type Given, listOf, textOf } from './given'
import { type Answer, optionsOf, type Question } from './question'

export type Difference = { readonly asked: string; readonly theirs: string; readonly yours: string }

/** '05' and '5' are the same day. */
const bare = (part: string) => part.replace(/^0+(?=\d+$)/, '')

/** What stands in a question's fields, in words, whether it can be read or not. '' when nothing does. */
function words(id: string, question: Question, given: Given): string {
  if (textOf(given, `${id}.notKnown`)) return `Not known: ${textOf(given, `${id}.reason`).trim()}`
  const label = (choice: string) => optionsOf(question).find(option => option.id === choice)?.label ?? choice
  const parts = ['precision', 'day', 'month', 'year', 'time'].map(part =>
    bare(textOf(given, `${id}.${part}`)),
  )
  return [...listOf(given, id).map(label), parts.filter(Boolean).join(' ')]
    .filter(Boolean)
    .join('\n')
    .replace(/\r\n?/g, '\n')
    .trim()
}

/** Two fillings of one form beside each other, question by question, as a person reads them. */
export function bothOf(form: Form, theirs: Given, yours: Given): Difference[] {
  const [inTheirs, inYours] = [askedIn(form, theirs), askedIn(form, yours)]
  return Object.entries(form.questions).map(([id, question]) => ({
    asked: question.ask,
    theirs: (inTheirs.includes(id) && words(id, question, theirs)) || 'Nothing',
    yours: (inYours.includes(id) && words(id, question, yours)) || 'Nothing',
  }))
}

/** Where they differ, for whoever must choose between them. */
export const differencesIn = (form: Form, theirs: Given, yours: Given): Difference[] =>
  bothOf(form, theirs, yours).filter(row => row.theirs !== row.yours)

type Answers = { readonly [id: string]: Answer | undefined }

/** The questions that two readings of one form answer otherwise, in the form's order. */
export const changedIn = ({ questions }: Form, before: Answers, now: Answers): string[] =>
  Object.keys(questions).filter(id => JSON.stringify(before[id]) !== JSON.stringify(now[id]))
