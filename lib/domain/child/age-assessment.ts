import type { PathwayEventView } from '../case/case-views'
import { ageOn, type Day, dayOf } from '../time/day'

/** The step of the pathway that an age assessment is. */
export const ageStep = 'step-14'

/** What an age assessment decided, as it was recorded last. */
export type AgeAssessment = {
  readonly event: PathwayEventView
  readonly found: 'child' | 'adult' | 'uncertain'
  /** The date of birth that it gave; null where it gave none. */
  readonly dateOfBirth: Day | null
  /** Whether it is fair as the courts ask, by what was recorded. */
  readonly meetsStandard: boolean
  /** Somebody opened the step again since, or set it aside: nothing is settled by what it decided before. */
  readonly reopened: boolean
}

const findings: readonly string[] = ['child', 'adult', 'uncertain']

/**
 * The age assessment that was recorded last, which takes the place of those before it; null without one, or where none
 * says what it decided, as those recorded before this was asked do not. Source: domain fact base 3.10.
 */
export function ageAssessmentOf({
  pathwayEvents,
}: {
  readonly pathwayEvents: readonly PathwayEventView[]
}): AgeAssessment | null {
  const own = pathwayEvents
    .filter(({ step }) => step === ageStep)
    .sort((a, b) => a.writtenAt.getTime() - b.writtenAt.getTime())
  const event = own.findLast(each => each.event === 'done' && findings.includes(each.answers.found ?? ''))
  if (!event) return null
  const { found, assessedBirth, standard } = event.answers
  return {
    event,
    found: found as AgeAssessment['found'],
    dateOfBirth: assessedBirth ?? null,
    meetsStandard: standard === 'yes',
    reopened: own.at(-1) !== event,
  }
}

/** What it settles: null where it is not certain, does not meet the standard, or is open again. */
export const settledBy = ({ found, meetsStandard, reopened }: AgeAssessment): 'child' | 'adult' | null =>
  found !== 'uncertain' && meetsStandard && !reopened ? found : null

/** Whether somebody born on that day was on another what an assessment found them to be. */
export const fits = (found: 'child' | 'adult', born: Day, on: Day): boolean =>
  (ageOn(born, on) < 18 ? 'child' : 'adult') === found

/** Why what was decided and the assessed date of birth cannot both be right, or null. */
export function assessedProblem(answers: { readonly [id: string]: string | undefined }): string | null {
  const { found, assessedBirth, when } = answers
  if (!assessedBirth || !when || (found !== 'child' && found !== 'adult')) return null
  if (fits(found, assessedBirth, when.slice(0, 10))) return null
  return found === 'child'
    ? 'By this date of birth they were 18 or over when it was finished. Check the date, and what was decided.'
    : 'By this date of birth they were under 18 when it was finished. Check the date, and what was decided.'
}

/** The day on which it was finished. */
export const finishedOn = ({ event }: AgeAssessment): Day => dayOf(event.happenedAt)
