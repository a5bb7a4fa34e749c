import { withDoubt } from '../child/age-doubted'
import { type Aged, type BirthCounted, birthCounted } from '../child/birth-counted'
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
export const ageInWords = (file: AgedFile, now: Date): string => {
  const counted = birthCounted(file)
  const words = knownInWords(file, counted, now)
  return counted.found ? words : withDoubt(words, file.child.facts, counted.assessment !== null)
}

type AgedFile = Aged & { readonly child: Pick<ChildView, 'estimatedAge'> }

function knownInWords({ child }: AgedFile, counted: BirthCounted, now: Date): string {
  const { birthStatus, estimatedAge } = child
  const { date, from, found } = counted
  const years = date === null ? null : ageOn(date, dayOf(now))
  if (found) return assessedInWords(years, counted)
  if (birthStatus === 'estimated' && estimatedAge !== null)
    return estimatedAge < 18 ? `about ${estimatedAge}` : `about ${estimatedAge}: treated as a child`
  if (years === null || years < 0) return unknown
  if (from === 'claimed')
    return years < 18 ? `${years} (as told, not confirmed)` : '18 or over as told: treated as a child'
  return years < 18 ? `${years} (record seen)` : '18 or over (record seen)'
}

/** The same where an assessment settled it. */
function assessedInWords(years: number | null, { from, found }: BirthCounted): string {
  const minor = years === null ? found === 'child' : years < 18
  if (!minor) return found === 'child' && from !== 'assessed' ? '18 or over now' : '18 or over (assessed)'
  if (years === null) return 'under 18 (assessed), date of birth not known'
  return from === 'assessed' ? `${years} (assessed)` : `${years} (assessed to be under 18)`
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
