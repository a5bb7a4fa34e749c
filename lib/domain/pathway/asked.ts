import { longText, moment, text } from '../../forms/ask'

/** What the forms of the pathway ask alike. */

export const when = (ask: string) =>
  moment({ ask, hint: 'As exactly as you know it.', why: 'Due times may be counted from it.', past: true })
export const reference = text({
  ask: 'Their reference',
  hint: 'Add it later if you do not have it yet.',
  why: 'Whoever rings them again needs it.',
  optional: true,
})
export const notes = longText({
  ask: 'What else is known of it?',
  hint: 'The main points are enough.',
  why: 'Whoever takes over must know what happened.',
  max: 4_000,
  optional: true,
})
