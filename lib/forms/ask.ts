import {
  type DayQuestion,
  type LongQuestion,
  type ManyQuestion,
  type MomentQuestion,
  type OccurredQuestion,
  type OneQuestion,
  type TextQuestion,
  usualLine,
} from './question'

/** One function a kind, so that a catalogue of questions reads as a list. Text is at most 200 characters. */
export const text = <const Q extends Omit<TextQuestion, 'kind' | 'max'> & { max?: number }>(question: Q) => ({
  max: usualLine,
  ...question,
  kind: 'text' as const,
})
/** At most 15,000 characters: what the NRM form's boxes hold. */
export const longText = <const Q extends Omit<LongQuestion, 'kind' | 'max'> & { max?: number }>(
  question: Q,
) => ({
  max: 15_000,
  ...question,
  kind: 'long' as const,
})
export const oneOf = <const Q extends Omit<OneQuestion, 'kind'>>(question: Q) => ({
  ...question,
  kind: 'one' as const,
})
export const anyOf = <const Q extends Omit<ManyQuestion, 'kind'>>(question: Q) => ({
  ...question,
  kind: 'many' as const,
})
export const day = <const Q extends Omit<DayQuestion, 'kind'>>(question: Q) => ({
  ...question,
  kind: 'day' as const,
})
export const moment = <const Q extends Omit<MomentQuestion, 'kind'>>(question: Q) => ({
  ...question,
  kind: 'moment' as const,
})
export const occurred = <const Q extends Omit<OccurredQuestion, 'kind'>>(question: Q) => ({
  ...question,
  kind: 'occurred' as const,
})
export const yesNo = [
  { id: 'yes', label: 'Yes' },
  { id: 'no', label: 'No' },
] as const
