import type { CaseOutline, PathwayEventView } from '../case/case-file'
import { dayInWords } from '../time/words'

/** When the NRM referral was last passed to a first responder. */
export const passedOn = ({
  pathwayEvents,
}: Pick<CaseOutline, 'pathwayEvents'>): PathwayEventView | undefined =>
  pathwayEvents.findLast(({ event }) => event === 'passed-on')

/** How an NRM referral stands that was passed on and is not known to be sent, wherever its state is told. */
export const passedInWords = ({ answers: { chaseOn } }: PathwayEventView): string =>
  chaseOn
    ? `Passed to a first responder; its reference has not come back. Ask again on ${dayInWords(chaseOn)}`
    : 'Passed to a first responder; its reference has not come back'
