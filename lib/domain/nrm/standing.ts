import type { NrmDraft } from './draft'
import type { Finding } from './findings'
import type { Guard } from './guard'
import type { NrmLine } from './line'
import { nrmQuestionOf } from './questions'
import type { Standing } from './sections'

/**
 * How far a draft is: what is asked and how each question stands, what is weak, and what a sign-off would sign. It
 * holds keys, states and the checks' own sentences: nothing that the child or anybody else said.
 */
export type NrmStanding = {
  /** Key and state of each asked question, in the form's order. */
  readonly asked: readonly (readonly [key: string, state: NrmLine['state']])[]
  readonly findings: readonly Finding[]
  /** SHA-256 of what is asked and answered: a sign-off holds for this and nothing else. */
  readonly fingerprint: string
  /** Whose hand is in it: they may not sign it off. */
  readonly authors: readonly string[]
  /** Whether and how the child is referred: sentences of the rules, with counts, days and who was asked. */
  readonly guard: Guard
}

/** Why somebody who may sign off drafts may not sign off this one. */
export const notYours =
  'You passed this draft on, or wrote something that it says: an answer, a concern, a determination, or an entry, a step or a fact that an answer is drawn from. Another manager has to sign it off.'

/** Why nobody can sign it off yet. */
export const notPassedOn = 'Somebody who works on the case has to pass this draft on for sign-off first.'

export const standingOf = (
  draft: NrmDraft,
  rest: Pick<NrmStanding, 'findings' | 'fingerprint' | 'authors' | 'guard'>,
): NrmStanding => ({
  asked: draft.lines.filter(line => line.asked).map(({ key, state }) => [key, state] as const),
  ...rest,
})

/** The asked questions in words; one that this edition of the form no longer has is left out. */
export const askedIn = ({ asked }: Pick<NrmStanding, 'asked'>): Standing[] =>
  asked.flatMap(([key, state]) => {
    const question = nrmQuestionOf(key)
    return question ? [{ key, state, section: question.section, ask: question.ask }] : []
  })

export const missingIn = ({ asked }: Pick<NrmStanding, 'asked'>): string[] =>
  asked.filter(([, state]) => state === 'missing').map(([key]) => key)
