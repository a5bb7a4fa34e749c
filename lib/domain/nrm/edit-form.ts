import type { Form } from '../../forms/form'
import type { Given } from '../../forms/given'
import { type Answer, isNotKnown, type Question } from '../../forms/question'
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
      return { ...common, orNotKnown: true, kind: kind === 'text' ? 'text' : 'long', max: boxSize }
  }
}

/** The form that puts a person's own wording in place of one drawn answer. Blank goes back to what was drawn. */
export const editFormOf = (question: NrmQuestion): Form => ({
  id: nrmFormId,
  version: 1,
  title: question.ask,
  questions: { value: asked(question) },
})

/** How "not known" and its reason stand in the draft: as what is drawn from the case says it. */
const unknown = 'Not known: '

/** The answer that stands, as the form shows it for a change. */
export function givenOfLine({ kind, value }: Pick<NrmLine, 'kind' | 'value'>): Given {
  const worded = (kind === 'text' || kind === 'long') && typeof value === 'string'
  const reason = worded && value.startsWith(unknown) ? value.slice(unknown.length).trim() : ''
  if (reason !== '' && reason.length <= 500 && !reason.includes('\n'))
    return { value: '', 'value.notKnown': 'yes', 'value.reason': reason }
  if (kind === 'day' && typeof value === 'string') {
    const [year = '', month = '', day = ''] = value.split('-')
    return { 'value.day': day, 'value.month': month, 'value.year': year }
  }
  return { value: kind === 'many' ? value : textFromValue(value) }
}

/** A checked answer as the text that is kept. */
export const textOfAnswer = (answer: Answer | undefined): string => {
  if (isNotKnown(answer)) return unknown + answer.notKnown
  return answer === undefined ? '' : textFromValue(answer as NrmValue)
}

/** What somebody typed for a line, in words. */
export function wordsOfGiven(line: Pick<NrmLine, 'kind' | 'options'>, given: Given): string {
  if (line.kind === 'day')
    return ['day', 'month', 'year']
      .map(part => given[`value.${part}`] ?? '')
      .join(' ')
      .trim()
  if (given['value.notKnown']) return unknown + (given['value.reason'] ?? '')
  const typed = [given.value ?? ''].flat()
  return typed.map(text => line.options?.find(option => option.id === text)?.label ?? text).join('\n')
}
