import { askedIn } from './check'
import type { Form } from './form'
import { type Given, listOf, textOf } from './given'
import { type Answer, isNotKnown, optionsOf, type Question } from './question'

/** A moment's or a day's parts as its fields hold them: the other way round from `wallTime`. */
function partsOf(id: string, at: string): Given {
  const [year = '', month = '', day = ''] = at.slice(0, 10).split('-')
  return {
    [`${id}.day`]: day,
    [`${id}.month`]: month,
    [`${id}.year`]: year,
    ...(at.length > 10 ? { [`${id}.time`]: at.slice(11) } : {}),
  }
}

function typedOne(id: string, answer: Answer): Given {
  if (isNotKnown(answer)) return { [`${id}.notKnown`]: 'yes', [`${id}.reason`]: answer.notKnown }
  if (typeof answer === 'object' && 'precision' in answer)
    return { [`${id}.precision`]: answer.precision, ...(answer.at ? partsOf(id, answer.at) : {}) }
  return { [id]: answer }
}

/** Answers as their form would have them typed, so that it can be shown again for a change. */
export function typed(form: Form, answers: { readonly [id: string]: Answer | undefined }): Given {
  const given: Record<string, string | readonly string[]> = {}
  for (const [id, question] of Object.entries(form.questions)) {
    const answer = answers[id]
    if (answer === undefined) continue
    const dated = (question.kind === 'day' || question.kind === 'moment') && typeof answer === 'string'
    Object.assign(given, dated ? partsOf(id, answer) : typedOne(id, answer))
  }
  return given
}

/** What stands in a question's fields, in words, whether it can be read or not. '' when nothing does. */
function words(id: string, question: Question, given: Given): string {
  if (textOf(given, `${id}.notKnown`)) return `Not known: ${textOf(given, `${id}.reason`).trim()}`
  const label = (choice: string) => optionsOf(question).find(option => option.id === choice)?.label ?? choice
  const parts = ['precision', 'day', 'month', 'year', 'time'].map(part => textOf(given, `${id}.${part}`))
  return [...listOf(given, id).map(label), parts.filter(Boolean).join(' ')]
    .filter(Boolean)
    .join('\n')
    .replace(/\r\n?/g, '\n')
    .trim()
}

/** Where two fillings of one form differ, question by question, for whoever must choose between them. */
export function differences(
  form: Form,
  theirs: Given,
  yours: Given,
): { asked: string; theirs: string; yours: string }[] {
  const [inTheirs, inYours] = [askedIn(form, theirs), askedIn(form, yours)]
  return Object.entries(form.questions).flatMap(([id, question]) => {
    const one = inTheirs.includes(id) ? words(id, question, theirs) : ''
    const other = inYours.includes(id) ? words(id, question, yours) : ''
    return one === other ? [] : [{ asked: question.ask, theirs: one || 'Nothing', yours: other || 'Nothing' }]
  })
}
