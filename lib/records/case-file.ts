import type { CaseFile, CaseOutline } from '../domain/case/case-file'
import type { Result } from '../domain/determination/computed'
import { corrected } from '../domain/entry/standing'
import type { Nation } from '../domain/nation/nation'
import type { Tx } from '../platform/database'
import { type CaseRows, caseRows } from './case-rows'
import {
  concernView,
  correctionOf,
  entryView,
  hasCard,
  pathwayEventsOf,
  personView,
  sightingsOf,
  signOffView,
  stepEventView,
} from './case-views'
import { childNamed } from './child-name'
import { childView } from './child-view'
import { flagLine } from './flag-rows'
import { handoverLine } from './handover-rows'
import { planAskedOn } from './plan-rows'
import { type Reader, readerOf, written } from './reader'
import { whenAsked } from './sealed'

/** The case's file: null when there is none for this person. What a page does not look at stays sealed. */
export async function readCaseFile(tx: Tx, caseId: string): Promise<CaseFile | null> {
  const rows = await caseRows(tx, caseId, true)
  if (!rows) return null
  const reader = readerOf(rows)
  const entries = () => rows.entries.map(row => entryView(reader, row))
  return whenAsked(outlineOf(rows, reader), { entries })
}

/** The same without its entries, and what corrections make of these: for pages that read only what they show. */
export async function readOutline(
  tx: Tx,
  caseId: string,
): Promise<{ outline: CaseOutline; corrections: ReturnType<typeof corrected> } | null> {
  const rows = await caseRows(tx, caseId, false)
  return (
    rows && {
      outline: outlineOf(rows, readerOf(rows)),
      corrections: corrected(rows.entries.map(correctionOf)),
    }
  )
}

function outlineOf(rows: CaseRows, reader: Reader): CaseOutline {
  const file = {
    id: rows.case.id,
    reference: rows.case.reference,
    stage: rows.case.stage,
    closedAt: rows.case.closed_at ? new Date(rows.case.closed_at) : null,
    joinedTo:
      rows.case.joined_to_id && rows.joined_to
        ? { id: rows.case.joined_to_id, reference: rows.joined_to }
        : null,
    linked: rows.linked.map(({ children, ...each }) => ({ ...each, name: childNamed(children, each.id) })),
    nation: rows.case.nation as Nation,
    immediateDanger: rows.case.immediate_danger,
    restrictionReviewOn: rows.restricted,
    authorReached: rows.case.author_reached,
    openedAt: new Date(rows.case.opened_at),
    readAt: new Date(rows.read_at),
    organisation: {
      name: rows.organisation.name,
      firstResponder: rows.organisation.first_responder,
      dutyToNotify: rows.organisation.duty_to_notify,
      demonstration: rows.organisation.demonstration,
    },
    team: rows.team,
    author: reader.who(rows.case.author_id),
    workers: rows.allocations.map(each => reader.who(each.account_id)),
    covers: rows.covers.map(row => ({ ...row, until: new Date(row.until) })),
    handovers: rows.handovers.map(handoverLine),
    closingAskedAt: rows.closing_asked_at ? new Date(rows.closing_asked_at) : null,
    version: rows.case.version,
  }
  return whenAsked(file, {
    child: () => childView(reader, rows),
    concerns: () => rows.concerns.map(row => concernView(reader, row)),
    sightings: () => sightingsOf(reader, rows),
    people: () => rows.people.map(row => personView(reader, row)),
    stepEvents: () => rows.step_events.filter(hasCard).map(row => stepEventView(reader, row)),
    pathwayEvents: () => pathwayEventsOf(reader, rows.step_events),
    determinations: () =>
      rows.determinations.map(row => {
        const view = {
          ...written(reader, row),
          result: row.result as Result,
          computed: row.computed as Result,
          snapshot: row.snapshot as CaseFile['determinations'][number]['snapshot'],
          lookAgainOn: row.look_again_on,
        }
        const reasons = () => reader.read<string>('determination', row, 'reasons', row.sealed_reasons)
        return whenAsked(view, { reasons })
      }),
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
    planAskedOn: () => planAskedOn(reader, rows.plan),
    flags: () => rows.flags.map(row => flagLine(reader, row)),
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
      rows.decisions.map(row => {
        const outcome = row.outcome as 'accepted' | 'joined'
        return whenAsked(
          { ...written(reader, row), caseId: row.case_id, outcome },
          {
            reasons: () => reader.read<string>('triage_decision', row, 'reasons', row.sealed_reasons),
            reply: () => reader.read<string>('triage_decision', row, 'reply', row.sealed_reply),
          },
        )
      }),
    nrmEdits: () =>
      rows.nrm_answers.map(row => ({
        ...written(reader, row),
        key: row.key,
        writers: row.writers,
        value: reader.read<string>('nrm_answer', row, 'sealed', row.sealed),
        version: row.version,
      })),
    nrmSignOffs: () => rows.nrm_sign_offs.map(row => signOffView(reader, row)),
  })
}
