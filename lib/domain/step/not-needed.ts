import type { StepEventView } from '../case/case-file'

/**
 * The open proposal that a step is not needed, if there is one, and whether two people have agreed. Read in the
 * order in which the record came to know it, so that a call recorded late still cancels what was proposed before; so
 * does what was decided or held meanwhile.
 */
export function notNeededIn(events: readonly StepEventView[]): { proposal?: StepEventView; agreed: boolean } {
  let proposal: StepEventView | undefined
  let agreed = false
  for (const event of [...events].sort((a, b) => learnt(a) - learnt(b))) {
    if (['needed-after-all', 'sent', 'decided'].includes(event.event)) {
      proposal = undefined
      agreed = false
    }
    if (event.event === 'not-needed' && !agreed) proposal = event
    if (event.event === 'not-needed-agreed' && proposal && proposal.writtenBy.id !== event.writtenBy.id) {
      proposal = undefined
      agreed = true
    }
  }
  return { ...(proposal && { proposal }), agreed }
}

const learnt = ({ happenedAt, writtenAt }: StepEventView) =>
  Math.max(happenedAt.getTime(), writtenAt.getTime())
