import { withDoubt } from '../child/age-doubted'
import { mayKnow } from '../person/may-know'
import { clocksOf, lateness } from '../step/clocks'
import { ageOn, dayOf } from '../time/day'
import type { ChildView } from './case-file'
import type { CaseBrief, CaseHead } from './case-head'

const unknown = 'age not known: treated as a child'

/**
 * How old the child is and how sure that is. Where it is not certain the young person is treated as a child.
 * Source: domain fact base 2.1; Modern Slavery Act 2015 s51.
 */
export const ageInWords = (child: Aged & Pick<ChildView, 'facts'>, now: Date): string =>
  withDoubt(knownInWords(child, now), child.facts)

type Aged = Pick<ChildView, 'birthStatus' | 'dateOfBirth' | 'estimatedAge'>

function knownInWords(child: Aged, now: Date): string {
  const { birthStatus, dateOfBirth, estimatedAge } = child
  if (birthStatus === 'estimated' && estimatedAge !== null)
    return estimatedAge < 18 ? `about ${estimatedAge}` : `about ${estimatedAge}: treated as a child`
  if ((birthStatus !== 'verified' && birthStatus !== 'claimed') || !dateOfBirth) return unknown
  const years = ageOn(dateOfBirth, dayOf(now))
  if (years < 0) return unknown
  if (birthStatus === 'verified') return years < 18 ? `${years} (record seen)` : '18 or over (record seen)'
  return years < 18 ? `${years} (as told, not confirmed)` : '18 or over as told: treated as a child'
}

/**
 * Who must learn nothing: everybody suspected, and everybody of whom nobody has decided that it is safe. Null when
 * there is no such person on record. Source: PATH-12, PATH-13.
 */
export function safeContactWarning(file: Pick<CaseBrief, 'people'>): string | null {
  const unsafe = unsafeToTell(file)
  return unsafe.length === 0 ? null : `Do not contact or inform: ${unsafe.join('; ')}.`
}

/** The same people, each in words. */
export const unsafeToTell = ({ people }: Pick<CaseBrief, 'people'>): string[] =>
  people
    .filter(person => !mayKnow(person).safe)
    .map(({ name, relationship }) => (relationship ? `${name} (${relationship})` : name))

/** How many clocks are late: on a closed case none runs. */
export const lateCount = (
  file: Pick<
    CaseHead,
    'closedAt' | 'stepEvents' | 'pathwayEvents' | 'nation' | 'openedAt' | 'child' | 'determinations'
  >,
  now: Date,
): number => (file.closedAt ? 0 : clocksOf(file).filter(clock => lateness(clock, now) === 'late').length)
