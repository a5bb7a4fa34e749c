import type {
  CaseFile,
  ConcernView,
  EntryView,
  NrmSignOffView,
  PathwayEventView,
  PersonView,
  StepEventView,
} from '../domain/case/case-file'
import type { EntryKind } from '../domain/entry/kinds'
import type { Known } from '../domain/entry/questions'
import { corrected } from '../domain/entry/standing'
import type { Topic } from '../domain/entry/topics'
import type { Inform } from '../domain/person/questions'
import { type StepEventId, type StepId, stepOf } from '../domain/step/steps'
import type { Precision } from '../forms/question'
import type { Transcript } from '../forms/transcript'
import type { CaseRows } from './case-rows'
import { type Reader, written } from './reader'
import {
  type SealedConcern,
  type SealedEntry,
  type SealedPerson,
  type SealedSighting,
  type SealedStep,
  unsealed,
  whenAsked,
} from './sealed'

/** Rows of a case as the views that pages read; what is sealed opens when it is first looked at. */

export function concernView(reader: Reader, row: CaseRows['concerns'][number]): ConcernView {
  const answers = reader.read<SealedConcern>('concern', row, 'answers', row.sealed_answers)
  const view = {
    ...written(reader, row),
    caseId: row.case_id,
    danger: answers.danger,
    worry: answers.worry,
    staff: answers.staff,
    staffNames: answers.staffNames ?? (answers.staffName ? [answers.staffName] : []),
  }
  return whenAsked(view, {
    transcript: () => reader.read<Transcript>('concern', row, 'transcript', row.sealed_transcript),
  })
}

const entryWords = ['what', 'words', 'language', 'source', 'where', 'others'] as const

export function entryView(reader: Reader, row: CaseRows['entries'][number]): EntryView {
  const view = {
    ...written(reader, row),
    concernId: row.concern_id,
    correctsId: row.corrects_id,
    restates: row.restates,
    kind: row.kind as EntryKind | null,
    known: row.known as Known,
    occurred: row.occurred
      ? { precision: row.precision as Precision, at: row.occurred }
      : { precision: row.precision as Precision },
    sortKey: row.sort_key,
    topics: row.topics as Topic[],
  }
  return unsealed(view, entryWords, () => reader.read<SealedEntry>('entry', row, 'sealed', row.sealed))
}

/** What was ticked, without what a correction has taken back by saying anew what it bears on. */
export function sightingsOf(reader: Reader, rows: CaseRows): CaseFile['sightings'] {
  const { counts } = corrected(rows.entries.map(correctionOf))
  return rows.sightings
    .filter(row => row.entry_id === null || counts(row.entry_id))
    .map(row => {
      const view = {
        ...written(reader, row),
        kind: row.kind as CaseFile['sightings'][number]['kind'],
        code: row.code,
        entryId: row.entry_id,
      }
      return row.sealed === null ? view : whenAsked(view, { words: () => wordsOf(reader, row, row.sealed) })
    })
}

/** Which sign it is, where no list has words for it. */
export const wordsOf = (reader: Reader, row: { id: string; case_id: string }, sealed: string | null) =>
  sealed === null ? undefined : reader.read<SealedSighting>('sighting', row, 'sealed', sealed).words

export const correctionOf = (row: CaseRows['entries'][number]) => ({
  id: row.id,
  correctsId: row.corrects_id,
  restates: row.restates,
  writtenAt: new Date(row.written_at),
})

const personWords = ['informWhy', 'phone', 'address', 'details'] as const

export function personView(reader: Reader, row: CaseRows['people'][number]): PersonView {
  const view = {
    ...written(reader, row),
    name: row.name,
    relationship: row.relationship,
    inform: row.inform as Inform,
    suspected: row.suspected,
    ...(row.changed_by_id &&
      row.changed_at && { changed: { by: reader.who(row.changed_by_id), at: new Date(row.changed_at) } }),
    writers: row.writers,
    version: row.version,
  }
  return unsealed(view, personWords, () => reader.read<SealedPerson>('person', row, 'sealed', row.sealed))
}

export const stepEventView = (reader: Reader, row: CaseRows['step_events'][number]): StepEventView => ({
  ...written(reader, row),
  caseId: row.case_id,
  step: row.step as StepId,
  event: row.event as StepEventId,
  happenedAt: new Date(row.happened_at),
  ...reader.read<SealedStep>('step_event', row, 'sealed', row.sealed),
})

type StepRow = CaseRows['step_events'][number]

/** Whether it happened in a step that has a card of its own. */
export const hasCard = ({ step }: Pick<StepRow, 'step'>): boolean => stepOf(step) !== undefined

const pathwayWords = ['answers', 'transcript'] as const

/** What happened to the case, and was said of the other steps: nothing is opened before it is looked at. */
export const pathwayEventsOf = (reader: Reader, rows: readonly StepRow[]): PathwayEventView[] =>
  rows
    .filter(row => !hasCard(row))
    .map(row => {
      const { step, event } = row
      const view = {
        ...written(reader, row),
        caseId: row.case_id,
        step,
        event,
        happenedAt: new Date(row.happened_at),
      }
      return unsealed(view, pathwayWords, () =>
        reader.read<SealedStep>('step_event', row, 'sealed', row.sealed),
      )
    })

export const signOffView = (reader: Reader, row: CaseRows['nrm_sign_offs'][number]): NrmSignOffView => ({
  ...written(reader, row),
  number: row.number,
  fingerprint: row.fingerprint,
  edition: row.edition,
})
