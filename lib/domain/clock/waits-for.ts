import { nationWords } from '../nation/glossary'
import { type InNations, inNation } from '../nation/in-nations'
import type { Nation } from '../nation/nation'
import { agencies } from '../referral/agencies'
import type { ClockId } from './clocks'

const services = nationWords.find(({ id }) => id === 'services')?.word ?? { every: 'Children’s services' }

/** Who must do something before a clock ends, beside the agencies of the ledger. */
const others = {
  us: { every: 'Whoever holds the case' },
  services,
  police: { every: 'Police' },
  authority: { every: 'Who decides on NRM referrals' },
  'first-responder': { every: 'The first responder organisation' },
  'designated-officer': { every: 'Who looks at concerns about staff' },
  'immigration-adviser': { every: 'A regulated immigration adviser' },
  benefits: { every: 'Department for Work and Pensions' },
  specialist: { every: 'A specialist advice service' },
  court: { every: 'A court', Scotland: 'A sheriff or a children’s hearing' },
} as const satisfies { readonly [id: string]: InNations<string> }

export type Party = keyof typeof others | (typeof agencies)[number]['id']

/**
 * Whom each clock of the catalogue waits for, from what its rule says is to be done; Holdfast’s own reading, to be
 * confirmed with each rule. The ledger’s own take the agency that the referral went to.
 */
const waits: { readonly [Id in ClockId]: Party } = {
  'written-confirmation': 'us',
  'referral-decision': 'services',
  'referral-decision-hours': 'services',
  'strategy-discussion': 'services',
  'full-strategy-discussion': 'services',
  'child-seen': 'services',
  enquiry: 'services',
  assessment: 'services',
  'designated-officer': 'us',
  'initial-conference': 'services',
  'conference-notice': 'services',
  'conference-reconvened': 'services',
  'conference-summary': 'services',
  'plan-change-notice': 'us',
  'core-group': 'services',
  'first-review-conference': 'services',
  'review-after-pre-birth-conference': 'services',
  'next-review-conference': 'services',
  'secure-accommodation': 'court',
  'return-interview': 'services',
  'first-looked-after-review': 'services',
  'second-looked-after-review': 'services',
  'next-looked-after-review': 'services',
  'care-plan': 'services',
  'initial-health-assessment': 'health',
  'personal-education-plan': 'services',
  'first-looked-after-visit': 'services',
  'first-placement-visit': 'services',
  'next-placement-visit': 'services',
  'transfer-scheme': 'services',
  'private-fostering-notice': 'us',
  'emergency-private-fostering-notice': 'us',
  'private-fostering-visit': 'services',
  'next-private-fostering-visit': 'services',
  'serious-incident-notice': 'services',
  'school-file-transfer': 'education',
  'police-protection': 'police',
  'emergency-order': 'court',
  'emergency-order-after-police-protection': 'court',
  'emergency-order-extension': 'court',
  'emergency-order-hearing': 'court',
  'emergency-order-grounds-hearing': 'court',
  'supervision-order': 'court',
  'assessment-order': 'court',
  'care-proceedings': 'court',
  'reasonable-grounds': 'authority',
  'reasonable-grounds-by-panel': 'authority',
  'conclusive-grounds-earliest': 'authority',
  'reasonable-grounds-reconsideration': 'us',
  'conclusive-grounds-reconsideration': 'us',
  'consent-at-eighteen': 'us',
  'look-again': 'us',
  'chase-first-responder': 'first-responder',
  'ask-child': 'us',
  'agency-answer': 'other',
  'challenge-answer': 'other',
  'silence-of-protectors': 'services',
  'silence-of-agency': 'other',
}

/** The steps of a case whose referrals the ledger follows, and whom each goes to. */
const steps: { readonly [step: string]: Party } = {
  police: 'police',
  'childrens-services': 'services',
  'strategy-meeting': 'services',
  'designated-officer': 'designated-officer',
  nrm: 'authority',
  'step-11': 'guardian',
  'step-12': 'authority-elsewhere',
  'step-13': 'immigration-adviser',
  'step-16': 'benefits',
  'step-22': 'specialist',
}

/** Whom a clock waits for: of the ledger’s the agency, otherwise who its rule names. */
export const waitsFor = (clock: ClockId, asked?: Party): Party => asked ?? waits[clock]

/** Whom a referral went to: by the step it was sent from, or the agency that was chosen. */
export const partyOf = (step: string, agency: string | undefined): Party =>
  steps[step] ?? agencies.find(({ id }) => id === agency)?.id ?? 'other'

export const isParty = (id: string): id is Party =>
  Object.hasOwn(others, id) || agencies.some(agency => agency.id === id)

/** What a party is called in a nation. */
export function partyIn(party: Party, nation: Nation): string {
  const agency = agencies.find(({ id }) => id === party)
  return inNation<string>(
    agency?.name ?? others[party as keyof typeof others] ?? { every: 'Somebody else' },
    nation,
  )
}
