import type { CaseFile, ConcernView, EntryView, PersonView, StepEventView } from '../domain/case/case-file'
import type { Result } from '../domain/determination/computed'
import type { Known } from '../domain/entry/questions'
import type { Topic } from '../domain/entry/topics'
import type { Nation } from '../domain/nation/nation'
import type { Inform } from '../domain/person/questions'
import type { StepEventId, StepId } from '../domain/step/steps'
import type { Precision } from '../forms/question'
import type { Transcript } from '../forms/transcript'
import type { Tx } from '../platform/database'
import { type CaseRows, caseRows } from './case-rows'
import { childView } from './child-view'
import { type Reader, readerOf, written } from './reader'
import { type SealedConcern, type SealedEntry, type SealedPerson, type SealedStep, whenAsked } from './sealed'

function concernView(reader: Reader, row: CaseRows['concerns'][number]): ConcernView {
  const answers = reader.read<SealedConcern>('concern', row, 'answers', row.sealed_answers)
  const view = {
    ...written(reader, row),
    caseId: row.case_id,
    danger: answers.danger,
    worry: answers.worry,
    staff: answers.staff,
    staffName: answers.staffName,
  }
  return whenAsked(view, {
    transcript: () => reader.read<Transcript>('concern', row, 'transcript', row.sealed_transcript),
  })
}

function entryView(reader: Reader, row: CaseRows['entries'][number]): EntryView {
  const sealed = reader.read<SealedEntry>('entry', row, 'sealed', row.sealed)
  return {
    ...sealed,
    id: row.id,
    writtenBy: reader.who(row.written_by_id),
    writtenAt: new Date(row.written_at),
    concernId: row.concern_id,
    correctsId: row.corrects_id,
    known: row.known as Known,
    occurred: row.occurred
      ? { precision: row.precision as Precision, at: row.occurred }
      : { precision: row.precision as Precision },
    sortKey: row.sort_key,
    topics: row.topics as Topic[],
  }
}

const personView = (reader: Reader, row: CaseRows['people'][number]): PersonView => ({
  ...written(reader, row),
  name: row.name,
  relationship: row.relationship,
  inform: row.inform as Inform,
  suspected: row.suspected,
  version: row.version,
  ...reader.read<SealedPerson>('person', row, 'sealed', row.sealed),
})

const stepEventView = (reader: Reader, row: CaseRows['step_events'][number]): StepEventView => ({
  ...written(reader, row),
  caseId: row.case_id,
  step: row.step as StepId,
  event: row.event as StepEventId,
  happenedAt: new Date(row.happened_at),
  ...reader.read<SealedStep>('step_event', row, 'sealed', row.sealed),
})

/** The case's file: null when there is none for this person. What a page does not look at stays sealed. */
export async function readCaseFile(tx: Tx, caseId: string): Promise<CaseFile | null> {
  const rows = await caseRows(tx, caseId)
  if (!rows) return null
  const reader = readerOf(rows)
  const file = {
    id: rows.case.id,
    reference: rows.case.reference,
    stage: rows.case.stage,
    joinedTo:
      rows.case.joined_to_id && rows.joined_to
        ? { id: rows.case.joined_to_id, reference: rows.joined_to }
        : null,
    nation: rows.case.nation as Nation,
    immediateDanger: rows.case.immediate_danger,
    restrictionReviewOn: rows.restricted,
    openedAt: new Date(rows.case.opened_at),
    organisation: {
      name: rows.organisation.name,
      firstResponder: rows.organisation.first_responder,
      demonstration: rows.organisation.demonstration,
    },
    team: rows.team,
    author: reader.who(rows.case.author_id),
    workers: rows.allocations.map(each => reader.who(each.account_id)),
    version: rows.case.version,
  }
  return whenAsked(file, {
    child: () => childView(reader, rows),
    concerns: () => rows.concerns.map(row => concernView(reader, row)),
    entries: () => rows.entries.map(row => entryView(reader, row)),
    sightings: () =>
      rows.sightings.map(row => ({
        ...written(reader, row),
        kind: row.kind as CaseFile['sightings'][number]['kind'],
        code: row.code,
        entryId: row.entry_id,
      })),
    people: () => rows.people.map(row => personView(reader, row)),
    stepEvents: () => rows.step_events.map(row => stepEventView(reader, row)),
    determinations: () =>
      rows.determinations.map(row => ({
        ...written(reader, row),
        result: row.result as Result,
        computed: row.computed as Result,
        snapshot: row.snapshot as CaseFile['determinations'][number]['snapshot'],
        reasons: reader.read<string>('determination', row, 'reasons', row.sealed_reasons),
      })),
    questions: () =>
      rows.questions.map(row => ({
        ...written(reader, row),
        concernId: row.concern_id,
        askedOf: reader.who(row.shown_to_id),
        asked: reader.read<string>('question', row, 'asked', row.sealed_asked),
        answered: row.sealed_answered
          ? reader.read<string>('question', row, 'answered', row.sealed_answered)
          : null,
        answeredAt: row.answered_at ? new Date(row.answered_at) : null,
        version: row.version,
      })),
    dangers: () =>
      rows.danger_changes.map(row => ({
        ...written(reader, row),
        caseId: row.case_id,
        change: row.change,
        happenedAt: new Date(row.happened_at),
        cameFrom: row.came_from_id,
        why: reader.read<string>('danger_change', row, 'why', row.sealed_why),
      })),
    decisions: () =>
      rows.decisions.map(row => ({
        ...written(reader, row),
        caseId: row.case_id,
        outcome: row.outcome as 'accepted' | 'joined',
        reasons: reader.read<string>('triage_decision', row, 'reasons', row.sealed_reasons),
        reply: reader.read<string>('triage_decision', row, 'reply', row.sealed_reply),
      })),
    nrmEdits: () =>
      rows.nrm_answers.map(row => ({
        ...written(reader, row),
        key: row.key,
        value: reader.read<string>('nrm_answer', row, 'sealed', row.sealed),
        version: row.version,
      })),
    nrmSignOffs: () =>
      rows.nrm_sign_offs.map(row => ({
        ...written(reader, row),
        number: row.number,
        fingerprint: row.fingerprint,
        edition: row.edition,
      })),
  })
}
