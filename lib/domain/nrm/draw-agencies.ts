import type { StepEventView } from '../case/case-file'
import type { Nation } from '../nation/nation'
import { isProfessional } from '../person/relationship'
import { titleIn } from '../step/in-nation'
import { dayOf } from '../time/day'
import { dayInWords } from '../time/words'
import type { DraftedFile } from './drafted-file'
import { type Draw, type Draws, drawn } from './draw'
import { concernSource, inAFewWords, personSource, stepSource } from './sources'

/** What an event says of who is involved: its answers in words, in this order. */
const involved = ['authority', 'force', 'to', 'by', 'attended', 'phone', 'email', 'reference'] as const

const eventsOf = (file: DraftedFile): readonly StepEventView[] =>
  file.stepEvents.filter(event => involved.some(field => event.answers[field]))

const sourcesOf = (file: DraftedFile) => eventsOf(file).map(event => stepSource(file, event))

const eventInWords = (nation: Nation, event: StepEventView): string => {
  const facts = involved.flatMap(field => event.answers[field] ?? []).filter(fact => fact !== '')
  return `${titleIn(event.step, nation)}, ${dayInWords(dayOf(event.happenedAt))}: ${facts.join('; ')}`
}

/** The newest police event that holds this answer. */
const police =
  (field: 'force' | 'reference'): Draw =>
  file => {
    const event = file.stepEvents.findLast(({ step, answers }) => step === 'police' && answers[field])
    return event && drawn(event.answers[field], [stepSource(file, event)])
  }

/** The police's newest reference, or the incident number of the 999 call that a concern records. */
const crimeReference: Draw = (file, at) => {
  const recorded = police('reference')(file, at)
  if (recorded) return recorded
  const concern = file.concerns.findLast(({ danger }) => danger.policeIncident)
  return concern && drawn(concern.danger.policeIncident, [concernSource(concern)])
}

/** Who works with the child, by what was written of them; whoever may be involved stands under exploiters (row 25). */
const professionalsIn = (file: DraftedFile) =>
  file.people.filter(({ relationship, suspected }) => isProfessional(relationship) && !suspected)

const everyoneInvolved = (file: DraftedFile) => [
  ...sourcesOf(file),
  ...professionalsIn(file).map(personSource),
]

/** Rows 20 and 33. */
export const agencyDraws: Draws = {
  otherProfessionals: file => drawn('yes', everyoneInvolved(file)),
  otherProfessionalsDetails: file =>
    drawn(
      [
        ...eventsOf(file).map(event => eventInWords(file.nation, event)),
        ...professionalsIn(file).map(inAFewWords),
      ].join('\n'),
      everyoneInvolved(file),
    ),
  hasCrimeReference: (file, at) =>
    drawn('yes', crimeReference(file, at)?.sources ?? [], {
      note: 'Check that it is a reference in which the child is a victim, not a suspect.',
    }),
  policeForce: police('force'),
  crimeReference,
}
