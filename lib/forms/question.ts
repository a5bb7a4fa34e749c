/** What can be asked: few kinds, no layout. A question's id is its key in the form. */

export type Option = { readonly id: string; readonly label: string; readonly hint?: string }
export type OptionGroup = {
  readonly heading: string
  readonly hint?: string
  readonly options: readonly Option[]
}

type Common = {
  readonly ask: string
  /** Stands above it where a new part of a long page begins. */
  readonly heading?: string
  readonly hint?: string
  /** Why it is asked and where the answer will be used. */
  readonly why?: string
  /** May be left blank: blank means not asked yet. */
  readonly optional?: boolean
  /** It may be saved blank, and yet is not for choosing: "(optional)" is not said. */
  readonly owed?: boolean
  /** "Not known", with a reason, is an answer too. */
  readonly orNotKnown?: boolean
  /** Where a child can be found: transcripts, snapshots and titles never hold the words. */
  readonly class?: 'location'
}

/**
 * `max` is in characters: the page says it (see room.ts), tells near it what room is left, and the refusal names it. `prose` is the writer's own telling, so that its wording may be
 * spoken of: a long text is, a line is not, unless it says otherwise. Somebody's words kept as they were are not.
 */
type Written = Common & { readonly max: number; readonly prose?: boolean }
/** What a line takes that is given no limit of its own, in characters. */
export const usualLine = 200
export type TextQuestion = Written & {
  readonly kind: 'text'
  /** One line that grows with what is typed, so that a long answer is read whole. */
  readonly grows?: boolean
  /** `age` is a number of years from 0 to 25. */
  readonly input?: 'text' | 'tel' | 'email' | 'age'
}
export type LongQuestion = Written & { readonly kind: 'long' }
export type OneQuestion = Common & { readonly kind: 'one'; readonly options: readonly Option[] }
/**
 * `open`: what there is to choose from is only known where it is shown, and whoever reads the answer checks that it is
 * of that. `folds`: a long list beside the page's own question, each group of which opens by its heading.
 */
export type ManyQuestion = Common & {
  readonly kind: 'many'
  readonly groups: readonly OptionGroup[]
  readonly open?: boolean
  readonly folds?: boolean
}
/**
 * A calendar day, answered as YYYY-MM-DD. `past` refuses a day after today, and `atMost` one more than so many years
 * before it.
 */
export type DayQuestion = Common & {
  readonly kind: 'day'
  readonly past?: boolean
  readonly atMost?: number
}
/** A day and a time in London, answered as YYYY-MM-DDTHH:MM. */
export type MomentQuestion = Common & { readonly kind: 'moment'; readonly past?: boolean }
/** When something happened, as precisely as it is known. */
export type OccurredQuestion = Common & { readonly kind: 'occurred' }

export type Question =
  | TextQuestion
  | LongQuestion
  | OneQuestion
  | ManyQuestion
  | DayQuestion
  | MomentQuestion
  | OccurredQuestion
export type Questions = { readonly [id: string]: Question }

export type NotKnown = { readonly notKnown: string }
export type Precision = 'exact' | 'day' | 'month' | 'year' | 'about' | 'not-known'
/** `at` is London wall time cut to the precision: YYYY-MM-DDTHH:MM, YYYY-MM-DD, YYYY-MM or YYYY. */
export type OccurredAnswer = { readonly precision: Precision; readonly at?: string }
export type Answer = string | readonly string[] | OccurredAnswer | NotKnown

export const isNotKnown = (answer: unknown): answer is NotKnown =>
  typeof answer === 'object' && answer !== null && 'notKnown' in answer

export const precisions: readonly Option[] = [
  { id: 'exact', label: 'I know the day and the time' },
  { id: 'day', label: 'I know the day' },
  { id: 'about', label: 'About that day' },
  { id: 'month', label: 'I know the month' },
  { id: 'year', label: 'I know the year' },
  { id: 'not-known', label: 'I don’t know when' },
]

/** Whether an answer is the writer's own telling. Where a child can be found is none. */
export const isProse = (question: Question): boolean =>
  (question.kind === 'long' || question.kind === 'text') &&
  question.class === undefined &&
  (question.prose ?? question.kind === 'long')

export const optionsOf = (question: Question): readonly Option[] =>
  question.kind === 'one'
    ? question.options
    : question.kind === 'many'
      ? question.groups.flatMap(group => group.options)
      : []
