import { ageOn, birthdayOf, type Day, daysBetween } from '../time/day'

/** How a date of birth is known. */
export const birthStatuses = ['verified', 'claimed', 'conflicting', 'unknown'] as const

/** What is known of an age: whether somebody doubts it, and whether nobody knows who the child is. */
export type AgeKnown = {
  readonly dateOfBirth: Day | null
  readonly status: (typeof birthStatuses)[number]
  readonly doubted: boolean
  readonly identityUnknown: boolean
}

/** Which path somebody's age leads to: whoever may be a child is treated as one. */
export type Path = 'child' | 'age-uncertain' | 'adult'

/** `daysTo18` and `eighteenthOn` are what the date of birth says, also where it is doubted; null where there is none. */
export type AgeStanding = {
  readonly path: Path
  readonly daysTo18: number | null
  readonly eighteenthOn: Day | null
}

/**
 * How old somebody counts as on a day. A date of birth that is claimed is taken as it was told unless somebody doubts
 * it or nobody knows who they are; one that conflicts with another, or none, leaves the age uncertain. Source: domain fact base 3.10; Modern
 * Slavery Act 2015 s51; Scotland 2015 Act s12; Northern Ireland 2015 Act s25.
 */
export function ageStanding(child: AgeKnown, on: Day): AgeStanding {
  const { dateOfBirth, status, doubted, identityUnknown } = child
  const known = status === 'unknown' ? null : dateOfBirth
  const eighteenthOn = known === null ? null : birthdayOf(known, 18)
  const daysTo18 = eighteenthOn === null ? null : daysBetween(on, eighteenthOn)
  const certain = known !== null && status !== 'conflicting' && !doubted && !identityUnknown
  const path = !certain ? 'age-uncertain' : ageOn(known, on) < 18 ? 'child' : 'adult'
  return { path, daysTo18, eighteenthOn }
}
