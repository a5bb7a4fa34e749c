import type { StepEventView } from '../case/case-file'
import { treatedAsChild } from '../child/age'
import { ageAssessmentOf } from '../child/age-assessment'
import { ageKnown } from '../child/age-known'
import { ageStanding } from '../child/age-standing'
import { birthCounted } from '../child/birth-counted'
import { ageOn, type Day, dayOf } from '../time/day'
import { dayInWords } from '../time/words'
import type { DraftedFile } from './drafted-file'
import { type Draw, type Draws, drawn, given } from './draw'
import type { Drawn } from './line'
import { ageSources, caseSource, childSource, stepSource } from './sources'

const nations = {
  England: 'england',
  Wales: 'wales',
  Scotland: 'scotland',
  'Northern Ireland': 'northern-ireland',
} as const

/**
 * Row 4. Yes by a date of birth, seen or told; no only by a date seen in a reliable record; not sure for an
 * estimate, for a date as told that makes an adult, and where the age is not known. Not sure and yes lead
 * through the same questions (nrm.md A2). The form asks it of the day of the report, since an adult must agree to
 * be referred: so the age counts at the moment of the draft, not when the case was opened.
 */
const under18: Draw = (file, at) => {
  const { birthStatus, dateOfBirth, estimatedAge, answers } = file.child
  const sources = [childSource(file)]
  const day = dayOf(at)
  if (ageAssessmentOf(file)) return assessed(file, day)
  if (dateOfBirth && (birthStatus === 'verified' || birthStatus === 'claimed')) {
    const age = ageOn(dateOfBirth, day)
    const because = `date of birth ${dayInWords(dateOfBirth)}, ${fromInWords[birthStatus]}`
    const counted = `which makes ${age} on ${dayInWords(day)}`
    if (age < 18) return drawn('yes', sources, { words: `Yes: ${because}`, counted })
    return birthStatus === 'verified'
      ? drawn('no', sources, { words: `No: ${because}`, counted })
      : drawn('not-sure', sources, { words: `Not sure: ${because}`, counted, note: treatedAsChild })
  }
  if (birthStatus === 'estimated' && estimatedAge !== null)
    return drawn('not-sure', sources, {
      words: `Not sure: about ${estimatedAge} years old, which is an estimate`,
    })
  if (answers.birth !== 'unknown') return undefined
  const why = given(answers.birthUnknownWhy)
  return drawn('not-sure', sources, { words: `Not sure: age not known${why ? ` (${why})` : ''}` })
}

/** The same where an age assessment is recorded; which dates there are, the line of the date of birth says. */
function assessed(file: DraftedFile, day: Day): Drawn | undefined {
  const { found, date, from } = birthCounted(file)
  const sources = ageSources(file)
  if (!found)
    return drawn('not-sure', sources, {
      words: 'Not sure: an age assessment is recorded that does not settle it',
      note: treatedAsChild,
    })
  const minor = ageStanding(ageKnown(file), day).path === 'child'
  const born = date ? `, date of birth ${dayInWords(date)}, ${fromInWords[from ?? 'assessed']}` : ''
  return drawn(minor ? 'yes' : 'no', sources, {
    words: `${minor ? 'Yes' : 'No'}: ${found === 'child' ? 'under 18' : '18 or over'} by an age assessment${born}`,
    ...(date && { counted: `which makes ${ageOn(date, day)} on ${dayInWords(day)}` }),
  })
}

const fromInWords = { assessed: 'assessed', verified: 'seen in a reliable record', claimed: 'as told' }

/** The newest referral to children's services: its answers belong together. */
const servicesTold = (file: DraftedFile): StepEventView | undefined =>
  file.stepEvents.findLast(event => event.step === 'childrens-services' && event.event === 'sent')

const told =
  (field: string, note?: string): Draw =>
  file => {
    const event = servicesTold(file)
    return event && drawn(event.answers[field], [stepSource(file, event)], note ? { note } : {})
  }

/** Rows 1 to 5. */
export const reportDraws: Draws = {
  draftReference: file => drawn(file.reference, [caseSource(file, 'The reference of this case')]),
  responderOrganisation: file =>
    file.organisation.firstResponder
      ? drawn(file.organisation.name, [caseSource(file, 'Your organisation, a first responder')])
      : undefined,
  reportJurisdiction: file =>
    drawn(nations[file.nation], [caseSource(file, 'The nation recorded for this case')]),
  under18,
  laName: told('authority'),
  laPhone: told('phone'),
  laEmail: told('email'),
  laContactFirstName: told('to', 'The whole of what was recorded stands here. Check the name, and split it.'),
}
