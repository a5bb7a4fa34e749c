import type { CaseFile } from '../case/case-file'
import { kindInWords, kindOf } from './file-type'

/** The files at entries of a case, as the chronology names and links them. */
export const filesAtEntries = ({ id, files }: CaseFile) =>
  files.map(file => ({
    id: file.id,
    entryId: file.entryId,
    kind: file.locked ? `${kindInWords[kindOf(file.type)]}, locked away` : kindInWords[kindOf(file.type)],
    href: `/cases/${id}/files/${file.id}`,
  }))
