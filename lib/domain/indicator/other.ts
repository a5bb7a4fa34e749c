import { indicatorOf } from './catalogue'

/** The sign that no list names: whoever ticks it says which it is. */
export const otherSign = 'other-01'

/** A sign as somebody ticked it: of another one in their words, where they gave any. */
export const signInWords = (id: string, words?: string): string =>
  words === undefined ? (indicatorOf(id)?.text ?? id) : `Another sign: ${words}`
