import type { Path } from '../child/age-standing'

/** What the evidence recorded so far amounts to. Advice only: a person records the determination. */
export type Result =
  | 'met'
  | 'act-not-evidenced'
  | 'purpose-not-evidenced'
  | 'insufficient-information'
  | 'refer-on-suspicion'
  | 'not-child-pathway'

/** The result as a heading. */
export const resultInWords: Record<Result, string> = {
  met: 'An act and a purpose are evidenced',
  'act-not-evidenced': 'A purpose is evidenced, an act not yet',
  'purpose-not-evidenced': 'An act is evidenced, a purpose not yet',
  'refer-on-suspicion': 'An act is evidenced, and there is reason to suspect what it was for',
  'insufficient-information': 'Not enough is recorded yet',
  'not-child-pathway': 'An adult: the path for a child does not apply',
}

/**
 * The same of what is worked out where nobody says whether an entry shows it: a tick alone is recorded, and no
 * evidence.
 */
export const recordedInWords: Record<Result, string> = {
  ...resultInWords,
  met: 'An act and a purpose are recorded',
  'act-not-evidenced': 'A purpose is recorded, an act not yet',
  'purpose-not-evidenced': 'An act is recorded, a purpose not yet',
  'refer-on-suspicion': 'An act is recorded, and there is reason to suspect what it was for',
}

const reasons: Record<Result, string> = {
  met: 'There is evidence of an act and of a purpose, and for a child that is enough: means are never needed.',
  'act-not-evidenced':
    'There is evidence of what it was for, and none yet that anybody recruited, moved, passed on, kept or received the child.',
  'purpose-not-evidenced':
    'There is evidence of what was done with the child, and none yet that anybody meant to exploit the child by it.',
  'insufficient-information':
    'Nothing recorded yet shows an act or a purpose, and that does not mean that the child is safe.',
  'refer-on-suspicion':
    'There is evidence of what was done with the child, and what is known around it gives reason to suspect exploitation, which is enough to refer.',
  'not-child-pathway':
    'They are 18 or over: for an adult an act, means and a purpose are all needed, and they are referred only if they agree.',
}

/** Which of the two is shown by an entry of the chronology, and not ticked alone. */
type Shown = { readonly act: boolean; readonly purpose: boolean }
export type Standing = {
  readonly words: string
  readonly why: string
  readonly tone: 'done' | 'soon' | 'plain'
}

const tones: Record<Result, Standing['tone']> = {
  met: 'done',
  'act-not-evidenced': 'soon',
  'purpose-not-evidenced': 'soon',
  'insufficient-information': 'plain',
  'refer-on-suspicion': 'soon',
  'not-child-pathway': 'plain',
}
const enough = 'For a child both are enough, and means are never needed.'

/** What a result is called: a tick that no entry shows yet is never told as evidence. The result is the same. */
export function standingOf(result: Result, { act, purpose }: Shown): Standing {
  const usual = { words: resultInWords[result], why: reasons[result], tone: tones[result] }
  if (result === 'met' && !(act && purpose))
    return {
      tone: 'soon',
      words:
        act || purpose
          ? 'An act and a purpose are ticked, entries show only one yet'
          : 'An act and a purpose are ticked, no entry yet',
      why: `An act and a purpose were ticked. The chronology does not show both of them yet. ${enough}`,
    }
  if (result === 'act-not-evidenced' && !purpose)
    return { ...usual, words: 'A purpose is ticked without an entry, an act not yet', why: ticked.purpose }
  if (result === 'purpose-not-evidenced' && !act)
    return { ...usual, words: 'An act is ticked without an entry, a purpose not yet', why: ticked.act }
  return usual
}

const ticked = {
  purpose:
    'What it was for was ticked, and no entry shows it yet. Nothing recorded says yet that anybody recruited, moved, passed on, kept or received the child.',
  act: 'What was done to the child was ticked, and no entry shows it yet. Nothing recorded says yet that anybody meant to exploit the child by it.',
}

/**
 * What is known beside the elements: which path the age leads to, and whether something around the child gives reason
 * to suspect exploitation (they went missing, a suspected exploiter makes contact, or a forced marriage or a benefit
 * claim is suspected).
 */
type Beside = { readonly path: Path; readonly suspicion: boolean }

/**
 * The act, means and purpose test, from the ids of the elements that evidence supports. For a child, and wherever the
 * age is uncertain, an act and a purpose are enough; means are recorded, never weighed, since a child cannot consent
 * to exploitation. For an adult all three are needed, on a path of their own.
 * Source: domain fact base 1.2, PAL-RULE; Palermo Protocol article 3(c).
 */
export function computed(
  evidence: { act: readonly string[]; means: readonly string[]; purpose: readonly string[] },
  { path, suspicion }: Beside = { path: 'child', suspicion: false },
): { result: Result; meansRequired: boolean; why: string } {
  const adult = path === 'adult'
  const result = adult
    ? 'not-child-pathway'
    : resultOf(evidence.act.length > 0, evidence.purpose.length > 0, suspicion)
  return { result, meansRequired: adult, why: reasons[result] }
}

function resultOf(act: boolean, purpose: boolean, suspicion: boolean): Result {
  if (act && purpose) return 'met'
  if (purpose) return 'act-not-evidenced'
  if (act) return suspicion ? 'refer-on-suspicion' : 'purpose-not-evidenced'
  return 'insufficient-information'
}
