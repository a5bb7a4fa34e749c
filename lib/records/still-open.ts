import type { CaseOutline } from '../domain/case/case-file'
import { stillOpen } from '../domain/closure/still-open'
import type { Pointer } from '../domain/closure/stops'
import type { Work } from './perform'

/** What is not finished on a case now: what both people read who close it, and what is kept of it then. */
export const readStillOpen = async ({ tx, at }: Work, file: CaseOutline): Promise<Pointer[]> =>
  stillOpen(file, await tx.planLine.count({ where: { caseId: file.id, state: 'open' } }), at)
