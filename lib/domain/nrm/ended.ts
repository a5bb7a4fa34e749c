import type { CaseFile } from '../case/case-file'
import { inOrder } from '../step/rounds'

/** When the last decision of the NRM was made: conclusive grounds, or reasonable grounds that were and stayed negative. */
export function nrmEndedAt({
  stepEvents,
  pathwayEvents,
}: Pick<CaseFile, 'stepEvents' | 'pathwayEvents'>): Date | null {
  const conclusive = pathwayEvents.find(({ event }) => event === 'conclusive-grounds-negative')
  if (conclusive) return conclusive.happenedAt
  const decided = inOrder(stepEvents).findLast(({ step, event }) => step === 'nrm' && event === 'decided')
  return decided?.answers.decision === 'negative' ? decided.happenedAt : null
}
