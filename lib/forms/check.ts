import type { Now } from './calendar'
import { type AnswersOf, type Form, isAsked } from './form'
import { type Given, listOf, textOf } from './given'
import type { Answer, Question } from './question'
import { schemaOf } from './schema'

export type Errors = { readonly [field: string]: string }
export type Checked<F> = { ok: true; answers: AnswersOf<F> } | { ok: false; errors: Errors }

const empty = (id: string, question: Question, given: Given): boolean => {
  const own =
    question.kind === 'occurred'
      ? [`${id}.precision`]
      : ['', '.day', '.month', '.year', '.time'].map(p => id + p)
  return own.every(field => listOf(given, field).every(value => value.trim() === ''))
}

const blanks: { readonly [K in Question['kind']]: string } = {
  text: 'Write an answer.',
  long: 'Write an answer.',
  one: 'Choose one of the answers.',
  many: 'Choose at least one of the answers.',
  day: 'Give the day, the month and the year.',
  moment: 'Give the day and the time.',
  occurred: 'Choose one of the answers.',
}
const blank = (question: Question): string =>
  question.orNotKnown ? 'Answer this, or say that it is not known and why.' : blanks[question.kind]

function answerTo(
  id: string,
  question: Question,
  given: Given,
  now: Now,
): { answer?: Answer } | { wrong: string } {
  const notKnown = textOf(given, `${id}.notKnown`) !== ''
  const isEmpty = empty(id, question, given)
  if (question.orNotKnown && notKnown) {
    if (!isEmpty) return { wrong: 'You gave an answer and also said that it is not known. Keep one of them.' }
    const reason = schemaOf({ kind: 'text', ask: '', max: 500 }, now).safeParse(textOf(given, `${id}.reason`))
    if (!reason.success) return { wrong: reason.error.issues[0]?.message ?? blank(question) }
    if (reason.data === '') return { wrong: 'Say in a few words why it is not known.' }
    return { answer: { notKnown: String(reason.data) } }
  }
  if (isEmpty) return question.optional ? {} : { wrong: blank(question) }
  const parsed = schemaOf(question, now).safeParse(rawOf(id, question, given))
  if (!parsed.success)
    return { wrong: parsed.error.issues[0]?.message ?? 'This answer could not be read. Give it again.' }
  return { answer: parsed.data as Answer }
}

/** What a question's own schema reads: text, a list, or the parts of a date. */
function rawOf(id: string, question: Question, given: Given): unknown {
  if (question.kind === 'many') return listOf(given, id)
  if (question.kind === 'text' || question.kind === 'long' || question.kind === 'one')
    return textOf(given, id)
  const part = (name: string) => textOf(given, `${id}.${name}`)
  return {
    precision: part('precision'),
    day: part('day'),
    month: part('month'),
    year: part('year'),
    time: part('time'),
  }
}

const chosenIn = (given: Given) => (id: string) => listOf(given, id)

/** The questions that are asked, given what was typed. */
export const askedIn = (form: Form, given: Given): string[] =>
  Object.keys(form.questions).filter(id => isAsked(form, id, chosenIn(given)))

/**
 * The questions that the answers have just opened and that did not stand on the page: without JavaScript they
 * are asked before the page is left. `shown` is what the page sent; nothing when it sent nothing. What no answer opens
 * was left out of the page on purpose, as for whoever may not answer it.
 */
export const unseen = (form: Form, given: Given, shown: string): string[] =>
  shown === '' ? [] : askedIn(form, given).filter(id => isOpened(form, id) && !shown.split(' ').includes(id))

const isOpened = ({ when }: Form, id: string): boolean => when !== undefined && Object.hasOwn(when, id)

/** Checks a whole form. Errors are sentences keyed by question id; hidden questions are neither read nor kept. */
export function check<F extends Form>(form: F, given: Given, now: Now): Checked<F> {
  const answers: Record<string, Answer> = {}
  const errors: Record<string, string> = {}
  for (const id of askedIn(form, given)) {
    const question = form.questions[id]
    if (!question) continue
    const read = answerTo(id, question, given, now)
    if ('wrong' in read) errors[id] = read.wrong
    else if (read.answer !== undefined) answers[id] = read.answer
  }
  for (const { these, at, says } of form.never ?? [])
    if (Object.entries(these).every(([id, options]) => options?.includes(String(answers[id]))))
      errors[String(at)] ??= says
  return Object.keys(errors).length > 0
    ? { ok: false, errors }
    : { ok: true, answers: answers as AnswersOf<F> }
}

/** The answers that can be read already, whatever is missing or wrong: for task lists and check pages. */
export function soFar<F extends Form>(form: F, given: Given, now: Now): AnswersOf<F> {
  const answers: Record<string, Answer> = {}
  for (const id of askedIn(form, given)) {
    const question = form.questions[id]
    const read = question && answerTo(id, question, given, now)
    if (read && 'answer' in read && read.answer !== undefined) answers[id] = read.answer
  }
  return answers as AnswersOf<F>
}
