import type { CaseFile } from '../../lib/domain/case/case-file'
import { chronology } from '../../lib/domain/case/chronology'
import type { Told } from '../../lib/domain/step/told'

/** All that a file tells, as a sheet of a short case has it. */
export function toldIn(file: CaseFile): Told {
  const lines = chronology(file).filter(line => line.kind === 'entry' && !line.correctedBy)
  return { lines, total: lines.length }
}
