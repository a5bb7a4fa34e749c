import { figures } from './figures'
import { type Question, type Questions, usualLine } from './question'

const isLine = (question: Question) => question.kind === 'text' && !question.grows

/** What a question says of how much it takes, after its hint; '' for a line that takes what lines usually do, and for choices. */
export const roomIn = (question: Question): string =>
  (question.kind === 'long' || question.kind === 'text') && !(isLine(question) && question.max === usualLine)
    ? `Up to ${figures(question.max)} characters.`
    : ''

/** Said once above the questions, where lines are among them that say nothing themselves. */
export const roomInLines = (asked: Questions): string =>
  Object.values(asked).some(question => isLine(question) && roomIn(question) === '')
    ? `A one-line answer takes up to ${figures(usualLine)} characters, unless it says otherwise.`
    : ''
