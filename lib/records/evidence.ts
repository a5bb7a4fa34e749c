import type { CaseFacts } from '../domain/access/can'
import type { PermissionId } from '../domain/access/permissions'
import type { Actor } from '../domain/access/role'
import { matrix } from '../domain/determination/matrix'
import { type EvidenceFile, toldIn } from '../domain/determination/rested'
import { bearingEntries, restedRows, toldBy } from './bearing-rows'
import { cameFor } from './came-for'
import { readOutline } from './case-file'
import { perform, type Result, refuse } from './perform'
import { whenAsked } from './sealed'

export type OpenedEvidence = { file: EvidenceFile; facts: CaseFacts }

/**
 * A case with the dates of what its signs and elements rest on; others are not read. Opened are only the entries that a
 * cell of the matrix shows as told by somebody, for who that was: at most twelve of each element.
 */
export const openEvidence = (
  actor: Actor,
  caseId: string,
  part: 'evidence' | 'determination',
  todo?: PermissionId,
): Promise<Result<OpenedEvidence>> =>
  perform(actor, 'case.open', { case: caseId }, async ({ tx, facts: stands, note }) => {
    const facts = cameFor(actor, stands, todo)
    const { outline } = (await readOutline(tx, caseId)) ?? refuse({ why: 'not-found' })
    let told: ReadonlyMap<string, string | undefined> = new Map()
    const entries = (await bearingEntries(tx, caseId)).map(entry =>
      whenAsked(entry, { source: () => told.get(entry.id) }),
    )
    const rested = await restedRows(tx, caseId)
    note({ part })
    const file = whenAsked(outline, { entries: () => entries, rested: () => rested })
    if (part === 'evidence') told = await toldBy(tx, caseId, toldIn(matrix(file).columns))
    return { file, facts }
  })
