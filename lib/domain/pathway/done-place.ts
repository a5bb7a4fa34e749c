import type { CaseOutline } from '../case/case-file'
import { happenedIs } from './happenings'

/**
 * Below a case's own page, where it is recorded that a step is done: by what happened, where that is what does it, so
 * that the same act ends its clock and starts the next ones; otherwise by a word of its own. Holdfast's own rule.
 */
export function donePlace(step: string, { pathwayEvents }: Pick<CaseOutline, 'pathwayEvents'>): string {
  if (step === 'step-17') return 'steps/childrens-services/decided'
  const [first, later] = happenedIs[step] ?? []
  if (!first) return `pathway/${step}/done`
  const held = later && pathwayEvents.some(({ event }) => event === first || event === later)
  return `pathway/${step}/${held ? later : first}`
}
