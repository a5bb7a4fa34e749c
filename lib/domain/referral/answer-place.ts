import { isContact } from './contacts'
import type { DaySet, Thread } from './threads'

/** Cards whose answer is a decision; of the others what comes first is that they have it, or a date. */
const decides: readonly string[] = ['childrens-services', 'designated-officer']

/** What goes on with a referral whose beginning this reader does not see: it has no form of its own. */
const goesOn: readonly string[] = ['answer', 'chased', 'challenged', 'settled']

/** Below a case's own page, the form that records what a day of a referral waits for: never the whole list of them. */
export function answerPlace({ first, card }: Thread, what: DaySet['what']): string {
  const { id, step, event } = first
  if (goesOn.includes(event)) return 'referrals'
  if (what === 'decision-challenged') return `referrals/${id}/settled`
  if (event === 'passed-on') return 'steps/nrm/sent'
  if (isContact(step)) return `pathway/${step}/done`
  if (event === 'told') return `referrals/${id}/answer`
  const received = decides.includes(step) || card.some(each => each.event === 'acknowledged')
  return `steps/${step}/${received ? 'decided' : 'acknowledged'}`
}
