import type { CaseFacts } from '../domain/access/can'
import type { PermissionId } from '../domain/access/permissions'
import type { Actor } from '../domain/access/role'
import type { CaseOutline } from '../domain/case/case-file'
import type { BearingEntry } from '../domain/entry/evidence'
import type { Known } from '../domain/entry/questions'
import type { Precision } from '../forms/question'
import { type BearingRow, bearingRows } from './bearing-rows'
import { cameFor } from './came-for'
import { readOutline } from './case-file'
import { perform, type Result, refuse } from './perform'
import { whenAsked } from './sealed'

export type OpenedEvidence = {
  file: CaseOutline & { readonly entries: readonly BearingEntry[] }
  facts: CaseFacts
}

const bearingEntry = (row: BearingRow): BearingEntry => ({
  id: row.id,
  correctsId: row.corrects_id,
  restates: row.restates,
  writtenAt: new Date(row.written_at),
  known: row.known as Known,
  occurred: { precision: row.precision as Precision, ...(row.occurred ? { at: row.occurred } : {}) },
  sortKey: row.sort_key,
})

/** A case with the dates of what its signs and elements rest on: no entry is opened, and others are not read. */
export const openEvidence = (
  actor: Actor,
  caseId: string,
  part: 'evidence' | 'determination',
  todo?: PermissionId,
): Promise<Result<OpenedEvidence>> =>
  perform(actor, 'case.open', { case: caseId }, async ({ tx, facts: stands, note }) => {
    const facts = cameFor(actor, stands, todo)
    const { outline } = (await readOutline(tx, caseId)) ?? refuse({ why: 'not-found' })
    const rows = await bearingRows(tx, caseId)
    note({ part })
    return { file: whenAsked(outline, { entries: () => rows.map(bearingEntry) }), facts }
  })
