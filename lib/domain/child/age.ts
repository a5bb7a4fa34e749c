import { ageOn, type Day } from '../time/day'

/** Modern Slavery Act 2015 s51; Scotland 2015 Act s12; Northern Ireland 2015 Act s25: domain fact base 2.2 to 2.4, 3.10. */
export const treatedAsChild =
  'Somebody who may be a child is treated as a child until their age is settled by an assessment or a reliable record.'

/** Home Office toolkit: domain fact base 3.6. */
const adultAgrees =
  'A reliable record makes them 18 or over. An adult is referred to the NRM only if they agree, also where they were exploited as a child.'

/** The oldest that a rough age may be: see the `age` of lib/forms/schema.ts. Beyond it a date is more likely mistyped. */
const oldest = 25

type Born = {
  readonly birthStatus: 'verified' | 'claimed' | 'estimated' | 'unknown'
  readonly dateOfBirth: string | null
  readonly estimatedAge: number | null
}

/**
 * What must be read beside an age, in sentences; none beside an ordinary child's. A date of birth that makes somebody
 * too old is taken as it was told, for false papers make adults of children; but never without a word.
 */
export function saidOfAge({ birthStatus, dateOfBirth, estimatedAge }: Born, today: Day): string[] {
  const dated = birthStatus === 'verified' || birthStatus === 'claimed'
  const years = dated ? dateOfBirth && ageOn(dateOfBirth, today) : birthStatus === 'estimated' && estimatedAge
  if (typeof years !== 'number' || years < 18) return []
  const far = `By this date of birth they would be ${years}. Check the year. If it is what you saw or were told, leave it.`
  return [...(years > oldest ? [far] : []), birthStatus === 'verified' ? adultAgrees : treatedAsChild]
}
