import { day, longText, moment } from '../../forms/ask'

/** What the forms of several steps ask alike, or say of it. */

export const when = (ask: string) =>
  moment({ ask, hint: 'As exactly as you know it.', why: 'Due times may be counted from it.', past: true })
export const notes = (ask: string, hint: string) =>
  longText({ ask, hint, why: 'Whoever takes over must know what was agreed.', max: 4_000, optional: true })

/** Of what was told or asked on a card: the ledger and the board ask for an answer from that day. */
export const askAgainOn = day({
  ask: 'On which day do you ask again, if nothing has come?',
  hint: 'Today or a day to come, at most a month away. If you leave it blank, the law’s own time counts where it has one, and otherwise Holdfast’s, two working days.',
  why: 'Without an answer by that day the case says that somebody must ask, and shows red on the board.',
  optional: true,
})

export const theirNumber = {
  hint: 'Add it later if you do not have it yet.',
  why: 'Whoever rings them again needs it.',
} as const
export const askForThem = 'Whoever rings next can ask for them.'
export const whyAnswered =
  'The case must say what they will do, and what they will not: somebody may have to ask again.'
export const theReasons = 'In their words as far as you can, with who said it.'
