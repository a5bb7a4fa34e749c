import { ageOn, type Day } from '../time/day'

/** Modern Slavery Act 2015 s51; Scotland 2015 Act s12; Northern Ireland 2015 Act s25: domain fact base 2.2 to 2.4, 3.10. */
export const treatedAsChild =
  'Somebody who may be a child is treated as a child until their age is settled by an assessment or a reliable record.'

type Born = {
  readonly birthStatus: 'verified' | 'claimed' | 'estimated' | 'unknown'
  readonly dateOfBirth: string | null
  readonly estimatedAge: number | null
}

/** Whether what is recorded would make an adult, and nothing reliable says so: their age is then not settled. */
export function isUnsettled({ birthStatus, dateOfBirth, estimatedAge }: Born, today: Day): boolean {
  if (birthStatus === 'claimed') return dateOfBirth !== null && ageOn(dateOfBirth, today) >= 18
  return birthStatus === 'estimated' && estimatedAge !== null && estimatedAge >= 18
}
