import type { AgeStanding } from '../child/age-standing'
import type { Result } from '../determination/computed'
import { type InNations, inNation } from '../nation/in-nations'
import type { Nation } from '../nation/nation'

export type Refer = 'yes' | 'no' | 'not-yet' | 'with-consent'
/** Who decides a child's referral. */
export type Decider = 'single-competent-authority' | 'devolved-panel'
export type NrmRoute = {
  readonly refer: Refer
  readonly route: Decider | 'adult' | null
  readonly why: string
}

/** A panel takes nobody who is this near to 18, or nearer. Source: domain fact base 3.8. */
const panelDays = 100

/** Slavery, servitude and forced labour need no act. Source: domain fact base 2.1, on the statutory guidance. */
const needsNoAct: ReadonlySet<string> = new Set(['purp-03', 'purp-04', 'purp-05', 'purp-06'])

/** Whether to refer to the NRM, from what the evidence amounts to. A child's consent is never asked. Source: 3.6. */
export function referOn(result: Result, purposes: readonly string[]): Refer {
  switch (result) {
    case 'met':
    case 'refer-on-suspicion':
      return 'yes'
    case 'act-not-evidenced':
      return purposes.some(id => needsNoAct.has(id)) ? 'yes' : 'not-yet'
    case 'purpose-not-evidenced':
      return 'no'
    case 'insufficient-information':
      return 'not-yet'
    case 'not-child-pathway':
      return 'with-consent'
  }
}

/** `pilotArea` undefined: nobody has said whether a local panel decides there. */
type Child = {
  readonly nation: Nation
  readonly pilotArea: boolean | undefined
  readonly age: AgeStanding
}

/**
 * Who decides a referral of this child, and why in one sentence. What the case says of its area counts in every nation:
 * Northern Ireland's Trusts were asked in November 2024 to join. Source: domain fact base 3.6 and 3.8.
 */
export function deciderOf({ nation, pilotArea, age }: Child): { decides: Decider; why: string } {
  const authority = (why: string) => ({ decides: 'single-competent-authority', why }) as const
  if (pilotArea === undefined)
    return authority(
      'The Single Competent Authority decides, unless a local panel does in this area: nobody has said so yet.',
    )
  if (!pilotArea)
    return authority('The Single Competent Authority decides, since no local panel decides in this area.')
  if (age.path === 'age-uncertain' || age.daysTo18 === null)
    return authority(
      'The Single Competent Authority decides, since a local panel takes nobody whose age is uncertain.',
    )
  if (age.daysTo18 <= panelDays)
    return authority(
      `The Single Competent Authority decides, since a local panel takes only children who are more than ${panelDays} days from 18.`,
    )
  return { decides: 'devolved-panel', why: inNation(panelDecides, nation) }
}

const panelDecides: InNations<string> = {
  every: 'The local panel decides, and the referral still goes in by the Home Office’s own form.',
  'Northern Ireland':
    'The local panel decides, as the case says of this area; that panels reach Northern Ireland is to be confirmed, and the referral still goes in by the Home Office’s own form.',
}

const notNow: Record<Exclude<Refer, 'yes' | 'with-consent'>, string> = {
  no: 'No referral now, since nothing recorded shows yet that anybody meant to exploit the child: choose a day to look again.',
  'not-yet':
    'No referral yet: gather what is missing, keep the child safe meanwhile, and choose a day to look again.',
}

/** Whether to refer, who then decides, and why in one sentence. */
export function nrmRoute(result: Result, purposes: readonly string[], child: Child): NrmRoute {
  const refer = referOn(result, purposes)
  if (refer === 'with-consent')
    return {
      refer,
      route: 'adult',
      why: 'An adult is referred only if they agree, also where they were exploited as a child.',
    }
  if (refer !== 'yes') return { refer, route: null, why: notNow[refer] }
  const { decides, why } = deciderOf(child)
  return { refer, route: decides, why }
}
