import { type OneQuestion, optionsOf, type Question } from './question'

/** As many answers as are read at a glance, side by side. */
const atAGlance = 10
/** As many as are still ticked off a list from top to bottom. */
const onAList = 24

/** One answer of so many that they are chosen from a list that opens, instead of standing on the page. */
export const isLongChoice = (question: Question): question is OneQuestion =>
  question.kind === 'one' && question.options.length > atAGlance

/**
 * Several of so many that the list scrolls by itself and can be narrowed, as of colleagues. Lists that a catalogue
 * groups under headings are read whole.
 */
export const isLongList = (question: Question): boolean =>
  question.kind === 'many' && question.groups.length === 1 && optionsOf(question).length > onAList
