import type { NrmQuestion } from './question'
import { accountQuestions, judgementQuestions } from './questions-account'
import { childQuestions, reportQuestions } from './questions-report'

export type { NrmQuestion } from './question'

/** Which edition of the Home Office's questions this is. It is stamped on everything that leaves. */
export type NrmEdition = { readonly id: string; readonly source: string; readonly status: string }

export const nrmEdition: NrmEdition = {
  id: '2026-04',
  source:
    'Home Office online form, question set of 21 April 2026 (UKHomeOffice/modern-slavery), read as of November 2026',
  status: 'to be confirmed against the live form',
}

/** The questions that a child's referral meets, in the live form's order; the wording is our own. */
export const nrmQuestions: readonly NrmQuestion[] = [
  ...reportQuestions,
  ...accountQuestions,
  ...judgementQuestions,
  ...childQuestions,
]

const byKey = new Map(nrmQuestions.map(question => [question.key, question]))

/** The question with this key, or undefined. A statement has a key and takes no answer. */
export const nrmQuestionOf = (key: string): NrmQuestion | undefined => byKey.get(key)
