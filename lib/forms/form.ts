import type { NotKnown, OccurredAnswer, Question, Questions } from './question'

type OptionIds<Q> = Q extends { kind: 'one'; options: readonly { id: infer I }[] }
  ? I
  : Q extends { kind: 'many'; groups: readonly { options: readonly { id: infer I }[] }[] }
    ? I
    : never

/** Asked only when every named question holds one of the named options. The compiler checks both. */
export type Condition<Q extends Questions> = { readonly [K in keyof Q]?: readonly OptionIds<Q[K]>[] }

/** All of one condition, or of any one of several. */
type Conditions<Q extends Questions> = Condition<Q> | readonly Condition<Q>[]

/** A form is data: bump `version` when a question changes, old records keep their own words. */
export type Form<Q extends Questions = Questions> = {
  readonly id: string
  readonly version: number
  readonly title: string
  readonly questions: Q
  readonly when?: { readonly [K in keyof Q]?: Conditions<Q> }
  /** Answers that must not stand together, and what is said at the question `at` when they do. */
  readonly never?: readonly { readonly these: Condition<Q>; readonly at: keyof Q; readonly says: string }[]
}

export const form = <const Q extends Questions>(definition: Form<Q>): Form<Q> => definition

type Kind<Q extends Question> = Q extends { kind: 'many' }
  ? readonly string[]
  : Q extends { kind: 'occurred' }
    ? OccurredAnswer
    : Q extends { kind: 'one' }
      ? OptionIds<Q>
      : string
/** What a checked form gives. A question that was not asked or was left blank is absent. */
export type AnswersOf<F> =
  F extends Form<infer Q>
    ? { [K in keyof Q]?: Kind<Q[K]> | (Q[K] extends { orNotKnown: true } ? NotKnown : never) }
    : never

/** Whether a question is asked, given what stands in the others. A hidden question never opens another. */
export function isAsked(form: Form, id: string, chosen: (id: string) => readonly string[]): boolean {
  const conditions = form.when?.[id] as Conditions<Questions> | undefined
  if (!conditions) return true
  return [conditions]
    .flat()
    .some(condition =>
      Object.entries(condition as Condition<Questions>).every(
        ([other, options]) =>
          isAsked(form, other, chosen) && chosen(other).some(choice => options?.includes(choice)),
      ),
    )
}
