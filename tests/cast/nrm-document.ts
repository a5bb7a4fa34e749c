import type { CaseFile } from '../../lib/domain/case/case-file'
import type { NrmDocument } from '../../lib/domain/nrm/document'
import { draftNrm } from '../../lib/domain/nrm/draft'

/** The NRM document of a case, as records would hand it to the renderers. */
export function nrmDocument(file: CaseFile, given: Partial<NrmDocument> = {}): NrmDocument {
  const at = new Date('2026-03-30T12:00:00Z')
  return {
    lines: draftNrm(file, at).lines,
    reference: file.reference,
    edition: '2026-04',
    marking: 'OFFICIAL-SENSITIVE',
    preparedBy: 'Folasade Brightmore',
    signedBy: null,
    version: '0.1',
    at,
    organisation: file.organisation.name,
    ...given,
  }
}

export const signedBy = { name: 'Rosalind Ashdown', at: new Date('2026-03-30T11:00:00Z') }
