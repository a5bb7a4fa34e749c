import type { AnswersOf } from '../../forms/form'
import type { Line, Transcript } from '../../forms/transcript'
import type { Path } from '../child/age-standing'
import type { childForm } from '../concern/questions'
import type { Result } from '../determination/computed'
import type { FactAnswers } from '../fact/catalogue'
import type { Day } from '../time/day'
import type { Written } from './case-file'

/** What happened to the case, or was said of a step that has no card of its own; opened when it is looked at. */
export type PathwayEventView = Written & {
  readonly caseId: string
  /** Of the pathway, or `clock` where a clock is done, whose id is then the event. */
  readonly step: string
  readonly event: string
  readonly happenedAt: Date
  readonly answers: { readonly [id: string]: string | undefined }
  readonly transcript: Transcript
}
export type DeterminationView = Written & {
  readonly result: Result
  readonly computed: Result
  readonly reasons: string
  /**
   * What the matrix showed: of those from before 29 November 2026 the elements alone. The entries that it kept are read
   * where the evidence is: see determination/rested.ts.
   */
  readonly snapshot: {
    readonly act: readonly string[]
    readonly means: readonly string[]
    readonly purpose: readonly string[]
    readonly facts?: readonly string[]
    readonly path?: Path
  }
  /** The day on which somebody looks again, where nobody refers the child now. */
  readonly lookAgainOn?: Day | null
}

/** A change of what is known of the child: what stood before, question by question. */
export type ChildChangeView = Written & {
  readonly caseId: string
  readonly was: readonly Line[]
  /** The earlier answers that say where a child can be found: for the page that reveals such, and no other. */
  readonly places: { readonly [question: string]: string }
}
export type ChildView = {
  readonly name: string | null
  readonly aliases: readonly string[]
  readonly birthStatus: 'verified' | 'claimed' | 'estimated' | 'unknown'
  /** YYYY-MM-DD */
  readonly dateOfBirth: string | null
  readonly estimatedAge: number | null
  /** What was answered of what is around the child, joined concerns' too. */
  readonly facts: FactAnswers
  /** Whether an interpreter is needed; null where only the answers say so. */
  readonly interpreter: boolean | null
  readonly answers: AnswersOf<typeof childForm>
  readonly changes: readonly ChildChangeView[]
  /** Grows with every change, and with every concern that is joined. */
  readonly version: number
}
