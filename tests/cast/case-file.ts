import type {
  CaseFile,
  Colleague,
  EntryView,
  NrmEdit,
  PersonView,
  SightingView,
  StepEventView,
} from '../../lib/domain/case/case-file'
import { sortKey } from '../../lib/domain/time/occurred'

/** A case file made by hand, for tests of pure code. Everybody in it is invented (vignette vig-01). */

export const brightmore: Colleague = {
  id: 'u-brightmore',
  name: 'Folasade Brightmore',
  jobTitle: 'Social worker',
  email: 'f.brightmore@example.org',
  phone: '01632 960145',
}
export const olsen: Colleague = {
  id: 'u-olsen',
  name: 'Harriet Olsen',
  jobTitle: 'Detective constable',
  email: 'h.olsen@example.org',
  phone: '01632 960101',
}

export const openedAt = new Date('2026-03-26T09:00:00Z')
const written = { writtenBy: brightmore, writtenAt: openedAt }

type Given<T> = Partial<T> & { readonly id: string }

export const entry = (given: Given<EntryView>): EntryView => {
  const occurred = given.occurred ?? { precision: 'not-known' }
  return {
    ...written,
    concernId: null,
    correctsId: null,
    known: 'seen',
    topics: [],
    what: 'Something happened.',
    ...given,
    occurred,
    sortKey: sortKey(occurred),
  }
}

export const sighting = (
  kind: SightingView['kind'],
  code: string,
  entryId: string | null = null,
): SightingView => ({ ...written, id: `s-${code}`, kind, code, entryId })

export const person = (given: Given<PersonView> & { readonly name: string }): PersonView => ({
  ...written,
  relationship: 'not known',
  inform: 'do-not-inform',
  suspected: false,
  writers: [written.writtenBy.id],
  version: 1,
  ...given,
})

export const stepEvent = (
  given: Given<StepEventView> & Pick<StepEventView, 'step' | 'event'>,
): StepEventView => ({
  ...written,
  caseId: 'case',
  happenedAt: openedAt,
  answers: {},
  transcript: { form: '', version: 1, lang: 'en-GB', lines: [] },
  ...given,
})

let edits = 0
export const nrmEdit = (key: string, value: string, version = 1): NrmEdit => {
  edits += 1
  return { ...written, id: `edit-${edits}`, key, value, version, writers: [written.writtenBy.id] }
}

/** A case that holds nothing but its own frame. */
export const emptyCase: CaseFile = {
  id: 'case-1',
  reference: 'HF-7K2M9QXA',
  stage: 'open',
  closedAt: null,
  joinedTo: null,
  linked: [],
  nation: 'England',
  immediateDanger: false,
  restrictionReviewOn: null,
  authorReached: true,
  openedAt,
  readAt: openedAt,
  organisation: {
    name: 'Kestrelford City Council',
    firstResponder: false,
    dutyToNotify: false,
    demonstration: true,
  },
  team: null,
  author: brightmore,
  workers: [],
  child: {
    name: null,
    aliases: [],
    birthStatus: 'unknown',
    dateOfBirth: null,
    estimatedAge: null,
    facts: {},
    interpreter: null,
    answers: {},
    changes: [],
    version: 1,
  },
  concerns: [],
  entries: [],
  sightings: [],
  people: [],
  stepEvents: [],
  pathwayEvents: [],
  determinations: [],
  questions: [],
  dangers: [],
  decisions: [],
  nrmEdits: [],
  nrmSignOffs: [],
  handovers: [],
  flags: [],
  covers: [],
  planAskedOn: null,
  closingAskedAt: null,
  version: 1,
}
