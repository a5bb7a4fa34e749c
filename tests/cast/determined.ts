import type { CaseFile } from '../../lib/domain/case/case-file'
import { matrix } from '../../lib/domain/determination/matrix'

/** What a determination's page says that its reader had before them. */
export const asRead = (file: CaseFile) => ({
  seen: JSON.stringify(matrix(file).weighed),
  after: file.determinations.at(-1)?.id ?? '',
})
