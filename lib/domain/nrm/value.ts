import { isDay } from '../time/day'
import { dayInWords } from '../time/words'
import type { NrmValue } from './line'
import type { NrmQuestion } from './question'

type Kind = Pick<NrmQuestion, 'kind' | 'options'>

const isMany = ({ kind }: Kind) => kind === 'many' || kind === 'list'

/** An edit is kept as text; in a list, one item a line. */
export function valueFromText(question: Kind, text: string): NrmValue {
  if (!isMany(question)) return text.trim()
  return [...new Set(text.split('\n').map(item => item.trim()))].filter(item => item !== '')
}

/** The text that `valueFromText` reads back as the same value. */
export const textFromValue = (value: NrmValue): string =>
  typeof value === 'string' ? value : value.join('\n')

export const blankValue = (question: Kind): NrmValue => (isMany(question) ? [] : '')
export const isBlank = (value: NrmValue): boolean => value.length === 0

/** A value as people read it: labels for option ids, days in words. */
export function valueInWords(question: Kind, value: NrmValue): string {
  const label = (id: string) => question.options?.find(option => option.id === id)?.label ?? id
  if (typeof value !== 'string') return value.map(label).join('\n')
  if (question.kind === 'day') return isDay(value) ? dayInWords(value) : value
  return question.kind === 'one' ? label(value) : value
}
