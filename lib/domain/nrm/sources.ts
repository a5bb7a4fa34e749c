import type {
  Colleague,
  ConcernView,
  DeterminationView,
  EntryView,
  PersonView,
  SightingView,
  StepEventView,
} from '../case/case-file'
import { perFile } from '../case/per-file'
import { ageAssessmentOf } from '../child/age-assessment'
import { kindInWords, kindOf } from '../file/file-type'
import type { FileView } from '../file/file-view'
import { titleIn } from '../step/in-nation'
import { dayOf } from '../time/day'
import { dayInWords, occurredInWords } from '../time/words'
import type { DraftedFile } from './drafted-file'
import type { Source } from './line'

/** How an entry is known, as it is printed beside its date. */
const knownInWords = (entry: EntryView): string =>
  ({
    said: 'said by the child',
    seen: 'seen by the writer',
    told: entry.source ? `told by ${entry.source}` : 'told by somebody else',
    inferred: 'concluded by the writer',
    'not-recorded': 'not recorded how it is known',
  })[entry.known]

const by = (item: { writtenBy: Colleague }) => `written by ${item.writtenBy.name}`
const on = (at: Date) => dayInWords(dayOf(at))

/** 'Entry, 26 March 2026, said by the child, written by Folasade Brightmore' */
export const entrySource = perFile(
  (entry: EntryView): Source => ({
    kind: 'entry',
    id: entry.id,
    label: `Entry, ${occurredInWords(entry.occurred).split(', ')[0]}, ${knownInWords(entry)}, ${by(entry)}`,
  }),
)

export const concernSource = (concern: ConcernView): Source => ({
  kind: 'concern',
  id: concern.id,
  label: `Concern, ${on(concern.writtenAt)}, ${by(concern)}`,
})

export const determinationSource = (made: DeterminationView): Source => ({
  kind: 'determination',
  id: made.id,
  label: `Determination, ${on(made.writtenAt)}, ${by(made)}`,
})

export const personSource = (person: PersonView): Source => ({
  kind: 'person',
  id: person.id,
  label: `Person: ${person.name}, ${by(person)}`,
})

/** Somebody around the child in a line: 'Lan (aunt)', and that they may be involved where somebody thinks so. */
export const inAFewWords = ({ name, relationship, suspected }: PersonView): string =>
  `${name} (${[relationship, ...(suspected ? ['may be involved'] : [])].filter(each => each).join('; ')})`

export const stepSource = ({ nation }: Pick<DraftedFile, 'nation'>, event: StepEventView): Source => ({
  kind: 'step',
  id: event.id,
  label: `${titleIn(event.step, nation)}, ${on(event.happenedAt)}, ${by(event)}`,
})

/** What the child's age rests on: their own record, and the assessment where there is one. */
export function ageSources(file: DraftedFile): Source[] {
  const event = ageAssessmentOf(file)?.event
  if (!event) return [childSource(file)]
  const label = `Age assessment, ${on(event.happenedAt)}, ${by(event)}`
  return [{ kind: 'step', id: event.id, label }, childSource(file)]
}

export const sightingSource = (sighting: SightingView, name: string): Source => ({
  kind: 'sighting',
  id: sighting.id,
  label: `Ticked: ${name}, ${on(sighting.writtenAt)}, by ${sighting.writtenBy.name}`,
})

/** The child's own record, which has one version at a time. */
export const childSource = (file: DraftedFile): Source => ({
  kind: 'child',
  id: file.id,
  label: 'What is recorded about the child',
})

export const fileSource = ({ id, type, writtenBy, writtenAt }: FileView): Source => ({
  kind: 'file',
  id,
  label: `${kindInWords[kindOf(type)]}, added ${on(writtenAt)} by ${writtenBy}`,
})

/** The case's own record: its reference, nation or organisation. */
export const caseSource = (file: DraftedFile, what: string): Source => ({
  kind: 'organisation',
  id: file.id,
  label: what,
})

export const accountSource = (colleague: Colleague): Source => ({
  kind: 'organisation',
  id: colleague.id,
  label: `Account of ${colleague.name}`,
})
