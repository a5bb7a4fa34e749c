import { triggers } from '../clock/triggers'
import { recordedInWords } from '../determination/computed'
import { inNation } from '../nation/in-nations'
import type { Refer } from '../nrm/route'
import { causes, type Situation } from './condition'
import { facts } from './facts'
import type { StepIn } from './steps-in'

const referrals: Record<Refer, string> = {
  yes: 'What is recorded calls for an NRM referral.',
  no: 'What is recorded does not call for an NRM referral now.',
  'not-yet': 'What is recorded does not call for an NRM referral yet.',
  'with-consent': 'An adult is referred to the NRM if they agree.',
}

/** Why a step applies to this case: the facts, events and results that make it so; where it always does, when. */
export function whyApplies({ applies, when }: StepIn, of: Situation): string[] {
  const words = causes(applies, of).map(cause => {
    if ('fact' in cause) return facts[cause.fact]
    if ('event' in cause) return `${inNation<string>(triggers[cause.event], of.nation)}.`
    if ('result' in cause) return `${recordedInWords[cause.result]}.`
    return 'refer' in cause ? referrals[cause.refer] : ''
  })
  return words.length > 0 ? [...new Set(words)] : [when]
}
