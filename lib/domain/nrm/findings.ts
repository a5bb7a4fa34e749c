import type { Check, Finding } from './check'
import {
  ageAgainstDate,
  deputy,
  missing,
  nameSplit,
  refusedText,
  schoolNamed,
  tooLong,
} from './check-answers'
import { abuseWithoutEntry, delay, signsWithoutEntry, undated, unheard } from './check-evidence'
import type { DraftedFile } from './drafted-file'
import type { NrmDraft } from './line'

export type { Finding } from './check'

const checks: readonly Check[] = [
  missing,
  ageAgainstDate,
  nameSplit,
  schoolNamed,
  signsWithoutEntry,
  abuseWithoutEntry,
  undated,
  unheard,
  delay,
  deputy,
  refusedText,
  tooLong,
]

/**
 * What the Home Office's published yardstick would find weak and a machine can see (market.md B4), one sentence
 * each. A key may have several. An empty list does not make a good referral.
 */
export function findings(draft: NrmDraft, file: DraftedFile, at: Date): Finding[] {
  const line = (key: string) => draft.lines.find(candidate => candidate.key === key)
  return checks.flatMap(check => check(draft, file, line, at))
}
