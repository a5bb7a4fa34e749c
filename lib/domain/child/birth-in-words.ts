import { dayOf } from '../time/day'
import { dayInWords } from '../time/words'
import { type AgeAssessment, finishedOn } from './age-assessment'
import { type Aged, type BirthCounted, birthCounted } from './birth-counted'

const untilSettled = 'they are treated as a child until it is settled'

/** 'finished 2 May 2026, recorded 3 May 2026' */
const dates = (of: AgeAssessment): string =>
  `finished ${dayInWords(finishedOn(of))}, recorded ${dayInWords(dayOf(of.event.writtenAt))}`

/** The date that the child's own record has, in a sentence of its own beside the assessed one. */
function beside({ birthStatus, dateOfBirth }: Aged['child']): string {
  if (birthStatus === 'estimated') return 'Before that the age was known only roughly.'
  if (!dateOfBirth || birthStatus === 'unknown') return 'No date of birth was told.'
  return birthStatus === 'claimed'
    ? `As told it is ${dayInWords(dateOfBirth)}.`
    : `A reliable record says ${dayInWords(dateOfBirth)}.`
}

/** That the date which the child's own record has is the one that counts. */
function byRecord({ from, date }: BirthCounted, { birthStatus }: Aged['child']): string {
  if (from === null || date === null)
    return birthStatus === 'estimated'
      ? 'The age is known only roughly: they are treated as a child.'
      : 'No date of birth is known: they are treated as a child.'
  return from === 'verified'
    ? `Counted by the date of birth seen in a reliable record, ${dayInWords(date)}.`
    : `Counted by the date of birth as told, ${dayInWords(date)}.`
}

const foundInWords = { child: 'Found to be a child', adult: 'Found to be 18 or over' }

function settled(counted: BirthCounted, of: AgeAssessment, child: Aged['child']): string[] {
  const { date, from, found } = counted
  const why = `Merton-compliant age assessment, ${dates(of)}`
  if (date && from === 'assessed')
    return [`Counted by the assessed date of birth, ${dayInWords(date)} (${why}).`, beside(child)]
  const first = `${foundInWords[found ?? 'child']} (${why}), without a date of birth.`
  return date
    ? [first, byRecord(counted, child)]
    : [first, 'No date of birth that is recorded fits that, and none counts.', beside(child)]
}

/** Why an assessment that is recorded settles nothing. */
function unsettled(of: AgeAssessment): string {
  if (of.reopened) return `The age assessment (${dates(of)}) is open again: ${untilSettled}.`
  if (of.found === 'uncertain')
    return `An age assessment (${dates(of)}) left the age uncertain: ${untilSettled}.`
  return `The age assessment (${dates(of)}) is not known to be Merton-compliant, and settles nothing: ${untilSettled}.`
}

/**
 * Which date of birth counts and why, with the other one and where that is from, in sentences. They name nobody: who
 * assessed, and what it rests on, stands in the record of the step.
 */
export function birthInWords(file: Aged): string[] {
  const { child } = file
  const counted = birthCounted(file)
  const { assessment, found, doubted } = counted
  if (assessment && found) return settled(counted, assessment, child)
  if (assessment) return [unsettled(assessment), byRecord(counted, child)]
  return [
    byRecord(counted, child),
    ...(doubted && counted.date ? [`The age is in doubt: ${untilSettled}.`] : []),
  ]
}

/** What is said beside it to whoever works on the case. Source: domain fact base 3.10; before which court is to be confirmed. */
export const ageAdvice = (file: Aged): string[] =>
  birthCounted(file).found === 'adult'
    ? [
        'They can challenge in court that they were found to be 18 or over: ask a solicitor who knows age assessments. Where they do, open the age assessment again: they are treated as a child until it is settled.',
      ]
    : []
