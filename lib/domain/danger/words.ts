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

type Reported = Parameters<typeof whyNoDanger>[0] & { readonly immediateDanger: boolean }

/**
 * How it stands with danger, in a few words that stand without a label: the same on every page and paper. That nobody
 * reported any is never told as its absence.
 */
export function dangerInWords(file: Reported): { tone: 'danger' | 'soon' | 'plain'; words: string } {
  if (file.immediateDanger) return { tone: 'danger', words: 'Danger reported' }
  const why = whyNoDanger(file)
  if (why === 'not-known') return { tone: 'soon', words: 'Danger not known' }
  if (why === 'not-reported') return { tone: 'plain', words: 'Nobody has reported danger' }
  return { tone: 'plain', words: `Over since ${instantInWords(why.overSince)}` }
}
