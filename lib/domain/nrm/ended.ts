import type { CaseFile } from '../case/case-file'
import { inOrder } from '../step/rounds'

/** The last decision of the NRM, either way. */
export const isConclusive = (event: string): boolean =>
  event === 'conclusive-grounds-positive' || event === 'conclusive-grounds-negative'

/** When the last decision of the NRM was made: conclusive grounds, or reasonable grounds that were and stayed negative. */
export function nrmEndedAt({
  stepEvents,
  pathwayEvents,
}: Pick<CaseFile, 'stepEvents' | 'pathwayEvents'>): Date | null {
  const conclusive = pathwayEvents.find(({ event }) => isConclusive(event))
  if (conclusive) return conclusive.happenedAt
  const decided = inOrder(stepEvents).findLast(({ step, event }) => step === 'nrm' && event === 'decided')
  return decided?.answers.decision === 'negative' ? decided.happenedAt : null
}
