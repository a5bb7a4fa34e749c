import { ageOn, birthdayOf, type Day, daysBetween } from '../time/day'

/** How a date of birth is known. */
export const birthStatuses = ['verified', 'claimed', 'conflicting', 'unknown'] as const

/** What is known of an age: whether somebody doubts it, and whether nobody knows who the child is. */
export type AgeKnown = {
  readonly dateOfBirth: Day | null
  readonly status: (typeof birthStatuses)[number]
  readonly doubted: boolean
  readonly identityUnknown: boolean
  /** What an assessment that stands found: it settles whatever was in doubt before. */
  readonly found?: 'child' | 'adult'
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
 * it or nobody knows who they are; one that conflicts with another, or none, leaves the age uncertain. What an assessment
 * found settles each of these; without a date of birth it stands by itself. Source: domain fact base 3.10; Modern
 * Slavery Act 2015 s51; Scotland 2015 Act s12; Northern Ireland 2015 Act s25.
 */
export function ageStanding(child: AgeKnown, on: Day): AgeStanding {
  const { dateOfBirth, status, doubted, identityUnknown, found } = child
  const known = status === 'unknown' && !found ? null : dateOfBirth
  const eighteenthOn = known === null ? null : birthdayOf(known, 18)
  const daysTo18 = eighteenthOn === null ? null : daysBetween(on, eighteenthOn)
  const certain = found !== undefined || (status !== 'conflicting' && !doubted && !identityUnknown)
  const byDate = known === null || !certain ? null : ageOn(known, on) < 18 ? 'child' : 'adult'
  return { path: byDate ?? found ?? 'age-uncertain', daysTo18, eighteenthOn }
}
