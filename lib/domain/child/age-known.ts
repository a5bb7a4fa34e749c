import type { AgeKnown } from './age-standing'
import { type Aged, birthCounted } from './birth-counted'

/** What a case knows of its child's age: a rough age is none, and what was answered of it says how sure it is. */
export function ageKnown(file: Aged): AgeKnown {
  const { facts, birthStatus } = file.child
  const { date, found, assessment } = birthCounted(file)
  const told = birthStatus === 'estimated' ? 'unknown' : birthStatus
  return {
    dateOfBirth: date,
    status: facts['birth-dates-conflict'] === 'yes' ? 'conflicting' : told,
    doubted: facts['age-doubted'] === 'yes' || (assessment !== null && found === null),
    identityUnknown: facts['identity-unknown'] === 'yes',
    ...(found && { found }),
  }
}
