import { bothOf, type Difference, differencesIn } from '../../forms/differences'
import type { Given } from '../../forms/given'
import { occurredInWords } from '../time/words'
import { givenOfMark, type StandingMark } from './marks'
import { markForm } from './questions'

/**
 * What stands for a mark beside what somebody filled in to correct it: question by question where a mark stands, and
 * whole where something else was signed instead, which answers no question of the mark's form.
 */
export function besideMark(standing: StandingMark, yours: Given): Difference[] {
  const { instead } = standing
  if (!instead) return differencesIn(markForm, givenOfMark(standing), yours)
  const theirs = [occurredInWords(instead.occurred), instead.words && `“${instead.words}”`, instead.what]
  const filled = bothOf(markForm, {}, yours).filter(row => row.yours !== row.theirs)
  return [
    {
      asked: 'Signed in the chronology, and on the map no more',
      theirs: theirs.filter(Boolean).join('\n'),
      yours: filled.map(row => `${row.asked} ${row.yours}`).join('\n'),
    },
  ]
}
