import type {
  CaseFile,
  ChildView,
  Colleague,
  EntryView,
  PathwayEventView,
  SightingView,
  StepEventView,
} from '../../lib/domain/case/case-file'
import type { StepEventId, StepId } from '../../lib/domain/step/steps'
import { brightmore, emptyCase, entry, stepEvent as event, sighting as named } from './case-file'

/** Short forms of case-file.ts for tests that need many events: each gets an id of its own. */

export const worker = brightmore
export const colleague = (id: string): Colleague => ({ ...worker, id, name: id })

let count = 0
const next = (kind: string) => `${kind}-${++count}`
const writtenAt = new Date('2026-03-26T08:00:00Z')

/** A case that holds nothing but what a test puts in it. */
export const bareCase = (more: Partial<CaseFile> = {}): CaseFile => ({ ...emptyCase, id: 'case', ...more })

/** One event of a step at an ISO 8601 time, written down as it happened unless `more` says otherwise. */
export const stepEvent = (
  step: StepId,
  what: StepEventId,
  at: string,
  answers: StepEventView['answers'] = {},
  more: Partial<StepEventView> = {},
): StepEventView => {
  const then = new Date(at)
  return event({ id: next('event'), step, event: what, happenedAt: then, writtenAt: then, answers, ...more })
}

/** Something that happened, or was said of a step of the pathway. */
export const pathwayEvent = (
  step: string,
  event: string,
  at: string,
  answers: PathwayEventView['answers'] = {},
): PathwayEventView => {
  const then = new Date(at)
  const transcript = { form: 'pathway', version: 1, lang: 'en-GB', lines: [] }
  const own = { id: next('event'), writtenBy: worker, writtenAt: then, caseId: 'case' }
  return { ...own, step, event, happenedAt: then, answers, transcript }
}

/** A child of whom something is known around. */
export const childWith = (facts: ChildView['facts'], more: Partial<ChildView> = {}): ChildView => ({
  ...emptyCase.child,
  facts,
  ...more,
})

export const bareEntry = (occurred: EntryView['occurred'], more: Partial<EntryView> = {}): EntryView =>
  entry({ id: next('entry'), occurred, writtenAt, ...more })

export const sighting = (
  kind: SightingView['kind'],
  code: string,
  entryId: string | null = null,
): SightingView => ({ ...named(kind, code, entryId), id: next('sighting'), writtenAt })
