import type { ChildView, PathwayEventView } from '../case/case-views'
import type { Day } from '../time/day'
import { type AgeAssessment, ageAssessmentOf, finishedOn, fits, settledBy } from './age-assessment'

/** What of a case tells the age of its child. */
export type Aged = {
  readonly child: Pick<ChildView, 'birthStatus' | 'dateOfBirth' | 'facts'>
  readonly pathwayEvents: readonly PathwayEventView[]
}

/** Which date of birth counts, and why. */
export type BirthCounted = {
  /** Null where none counts. */
  readonly date: Day | null
  readonly from: 'assessed' | 'verified' | 'claimed' | null
  /** What an assessment settled, whatever was in doubt before. */
  readonly found: 'child' | 'adult' | null
  /** Whether anything leaves the age in doubt: then they are treated as a child. */
  readonly doubted: boolean
  readonly assessment: AgeAssessment | null
}

/** The date of birth as the child's own record has it, which no assessment ever changes. */
function told({ birthStatus, dateOfBirth }: Aged['child']): Pick<BirthCounted, 'date' | 'from'> {
  const from = birthStatus === 'verified' || birthStatus === 'claimed' ? birthStatus : null
  return from && dateOfBirth ? { date: dateOfBirth, from } : { date: null, from: null }
}

/**
 * Which date of birth of a child counts. What an assessment settled comes before what was told or seen, and where it
 * gave no date, the one recorded counts if it fits what was found; an assessment that settles nothing leaves the age in
 * doubt. Source: domain fact base 3.10; Modern Slavery Act 2015 s51; Scotland 2015 Act s12; Northern Ireland 2015 Act s25.
 */
export function birthCounted({ child, pathwayEvents }: Aged): BirthCounted {
  const assessment = ageAssessmentOf({ pathwayEvents })
  const found = assessment && settledBy(assessment)
  const before = told(child)
  const rest = { found, assessment, doubted: found === null && (assessment !== null || doubtAround(child)) }
  if (!assessment || !found) return { ...before, ...rest }
  if (assessment.dateOfBirth) return { date: assessment.dateOfBirth, from: 'assessed', ...rest }
  const agrees = before.date !== null && fits(found, before.date, finishedOn(assessment))
  return { ...(agrees ? before : { date: null, from: null }), ...rest }
}

const doubtAround = ({ facts }: Aged['child']): boolean =>
  facts['age-doubted'] === 'yes' ||
  facts['identity-unknown'] === 'yes' ||
  facts['birth-dates-conflict'] === 'yes'
