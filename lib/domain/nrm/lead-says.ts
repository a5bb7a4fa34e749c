import { judged } from '../pathway/known-of'
import { determined } from '../pathway/road'
import type { Guard } from './guard'
import type { Refer } from './route'

export const titles: Record<Refer, Pick<Guard, 'tone' | 'words'>> = {
  yes: { tone: 'done', words: 'Refer' },
  no: { tone: 'plain', words: 'No referral now' },
  'not-yet': { tone: 'plain', words: 'No referral yet' },
  'with-consent': { tone: 'soon', words: 'Only if they agree' },
}

/**
 * A lead's word wins over what is worked out, while that is what it was when they gave it; null where both say the same.
 * What the rules say is told beside it. Source: domain fact base 1.2, the computed result is advice.
 */
export function byTheLead(
  file: Parameters<typeof determined>[0],
): Pick<Guard, 'tone' | 'words' | 'says'> | null {
  const says = determined(file)
  const { refer, why } = judged(file).nrm
  if (says === 'refer' && refer !== 'yes')
    return {
      ...titles.yes,
      says: [
        'The lead determined that the child is to be referred, with reasons. What is recorded so far would not say so by itself.',
      ],
    }
  if (says === 'not-now' && refer === 'yes')
    return {
      tone: 'soon',
      words: 'Speak to the lead first',
      says: ['The lead determined otherwise, with reasons: speak to them before anybody refers.', why],
    }
  return null
}
