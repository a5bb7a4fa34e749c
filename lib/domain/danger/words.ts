import type { DangerView } from '../case/case-file'

/** What happened, as histories and papers say it. */
export const changeInWords: Record<DangerView['change'], string> = {
  raised: 'Immediate danger reported',
  over: 'Immediate danger recorded as over',
}
