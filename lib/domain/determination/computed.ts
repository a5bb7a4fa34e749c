/** What the evidence recorded so far amounts to. Advice only: a person records the determination. */
export type Result = 'met' | 'act-not-evidenced' | 'purpose-not-evidenced' | 'insufficient-information'

/** The result as a heading. */
export const resultInWords: Record<Result, string> = {
  met: 'An act and a purpose are evidenced',
  'act-not-evidenced': 'A purpose is evidenced, an act not yet',
  'purpose-not-evidenced': 'An act is evidenced, a purpose not yet',
  'insufficient-information': 'Not enough is recorded yet',
}

const reasons: Record<Result, string> = {
  met: 'There is evidence of an act and of a purpose, and for a child that is enough: means are never needed.',
  'act-not-evidenced':
    'There is evidence of what it was for, and none yet that anybody recruited, moved, passed on, kept or received the child.',
  'purpose-not-evidenced':
    'There is evidence of what was done with the child, and none yet that anybody meant to exploit the child by it.',
  'insufficient-information':
    'Nothing recorded yet shows an act or a purpose, and that does not mean that the child is safe.',
}

/**
 * The act, means and purpose test for a child, from the ids of the elements that evidence supports. An act and a
 * purpose are enough; means are recorded, never weighed, since a child cannot consent to exploitation.
 * Source: domain fact base 1.2, PAL-RULE; Palermo Protocol article 3(c).
 */
export function computed(evidence: {
  act: readonly string[]
  means: readonly string[]
  purpose: readonly string[]
}): { result: Result; meansRequired: false; why: string } {
  const result = resultOf(evidence.act.length > 0, evidence.purpose.length > 0)
  return { result, meansRequired: false, why: reasons[result] }
}

function resultOf(act: boolean, purpose: boolean): Result {
  if (act && purpose) return 'met'
  if (purpose) return 'act-not-evidenced'
  return act ? 'purpose-not-evidenced' : 'insufficient-information'
}
