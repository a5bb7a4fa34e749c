import type { ChildView } from '../case/case-file'
import type { AgeKnown } from './age-standing'

/** What a case knows of its child's age: a rough age is none, and what was answered of it says how sure it is. */
export const ageKnown = ({
  birthStatus,
  dateOfBirth,
  facts,
}: Pick<ChildView, 'birthStatus' | 'dateOfBirth' | 'facts'>): AgeKnown => ({
  dateOfBirth,
  status:
    facts['birth-dates-conflict'] === 'yes'
      ? 'conflicting'
      : birthStatus === 'estimated'
        ? 'unknown'
        : birthStatus,
  doubted: facts['age-doubted'] === 'yes',
  identityUnknown: facts['identity-unknown'] === 'yes',
})
