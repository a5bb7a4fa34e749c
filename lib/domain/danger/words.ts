import type { DangerView } from '../case/case-file'
import { instantInWords } from '../time/words'
import { whyNoDanger } from './danger'

/** What happened, as histories and papers say it. */
export const changeInWords: Record<DangerView['change'], string> = {
  raised: 'Immediate danger reported',
  over: 'Immediate danger recorded as over',
}

/** One thing that was said of danger, whole: what, why, since when, by whom and when. */
export const saidOfDanger = ({ change, why, happenedAt, writtenBy, writtenAt }: DangerView): string =>
  [
    changeInWords[change],
    why,
    `Since ${instantInWords(happenedAt)}. Written by ${writtenBy.name}, ${instantInWords(writtenAt)}.`,
  ].join('\n')

/** How it stands with danger when there is none now, in a few words that stand without a label. */
export function noDangerInWords(file: Parameters<typeof whyNoDanger>[0]): string {
  const why = whyNoDanger(file)
  if (typeof why === 'object') return `Over since ${instantInWords(why.overSince)}`
  return why === 'not-known' ? 'Danger not known' : 'No danger now reported'
}
