import type { Form } from '../../forms/form'
import type { Given } from '../../forms/given'
import type { Question } from '../../forms/question'
import type { NrmLine, NrmValue } from './line'
import { boxSize, type NrmQuestion } from './question'
import { reasonFor } from './reasons'
import { textFromValue } from './value'

export const nrmFormId = 'nrm-answer'

function asked(question: NrmQuestion): Question {
  const { ask, hint, kind, required, options = [] } = question
  const why = reasonFor(question)
  const common = { ask, optional: true, owed: required, ...(hint && { hint }), ...(why && { why }) }
  switch (kind) {
    case 'one':
      return { ...common, kind: 'one', options }
    case 'many':
      return { ...common, kind: 'many', groups: [{ heading: ask, options }] }
    case 'day':
      return { ...common, kind: 'day', past: true, atMost: 100 }
    case 'list':
      return {
        ...common,
        kind: 'long',
        max: boxSize,
        prose: false,
        hint: 'One a line. Use the names of the form’s own list.',
      }
    default:
      return { ...common, kind: kind === 'text' ? 'text' : 'long', max: boxSize }
  }
}

/** The form that puts a person's own wording in place of one drawn answer. Blank goes back to what was drawn. */
export const editFormOf = (question: NrmQuestion): Form => ({
  id: nrmFormId,
  version: 1,
  title: question.ask,
  questions: { value: asked(question) },
})

/** The answer that stands, as the form shows it for a change. */
export function givenOfLine({ kind, value }: Pick<NrmLine, 'kind' | 'value'>): Given {
  if (kind === 'day' && typeof value === 'string') {
    const [year = '', month = '', day = ''] = value.split('-')
    return { 'value.day': day, 'value.month': month, 'value.year': year }
  }
  return { value: kind === 'many' ? value : textFromValue(value) }
}

/** A checked answer as the text that is kept. */
export const textOfAnswer = (answer: unknown): string =>
  answer === undefined ? '' : textFromValue(answer as NrmValue)

/** What somebody typed for a line, in words. */
export function wordsOfGiven(line: Pick<NrmLine, 'kind' | 'options'>, given: Given): string {
  if (line.kind === 'day')
    return ['day', 'month', 'year']
      .map(part => given[`value.${part}`] ?? '')
      .join(' ')
      .trim()
  const typed = [given.value ?? ''].flat()
  return typed.map(text => line.options?.find(option => option.id === text)?.label ?? text).join('\n')
}
