import type { CaseFacts } from '../domain/access/can'
import type { PermissionId } from '../domain/access/permissions'
import type { Actor } from '../domain/access/role'
import type { EvidenceFile } from '../domain/determination/rested'
import { bearingEntries, restedRows } from './bearing-rows'
import { cameFor } from './came-for'
import { readOutline } from './case-file'
import { perform, type Result, refuse } from './perform'
import { whenAsked } from './sealed'

export type OpenedEvidence = { file: EvidenceFile; facts: CaseFacts }

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
    const entries = await bearingEntries(tx, caseId)
    const rested = await restedRows(tx, caseId)
    note({ part })
    return { file: whenAsked(outline, { entries: () => entries, rested: () => rested }), facts }
  })
