import type { KeptClock } from './kept-clocks'
import type { StepId } from './steps'

/** The step of a case on which what a clock waits for is recorded. Every clock that a case counts has one. */
const places: { readonly [clock: string]: StepId | undefined } = {
  'written-confirmation': 'childrens-services',
  'referral-decision': 'childrens-services',
  'referral-decision-hours': 'childrens-services',
  'strategy-discussion': 'strategy-meeting',
  enquiry: 'childrens-services',
  assessment: 'childrens-services',
  'initial-conference': 'childrens-services',
  'designated-officer': 'designated-officer',
  'reasonable-grounds': 'nrm',
  'reasonable-grounds-by-panel': 'nrm',
  'reasonable-grounds-reconsideration': 'nrm',
  'conclusive-grounds-earliest': 'nrm',
}

/** Where on a case the end of a clock is recorded; the steps' own page where this version does not know the clock. */
export const whereDone = (caseId: string, { clock }: Pick<KeptClock, 'clock'>): string => {
  const step = Object.hasOwn(places, clock) ? places[clock] : undefined
  return `/cases/${caseId}/steps${step ? `#${step}` : ''}`
}
