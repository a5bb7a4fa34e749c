import type { CaseOutline } from '../case/case-file'
import { triggers } from '../clock/triggers'
import { inNation } from '../nation/in-nations'
import { type Happening, happenedIs } from './happenings'

/** What protects by law is done by one of these, each recorded by itself, since each has an end of its own. */
const eitherOf: { readonly [step: string]: readonly Happening[] | undefined } = {
  'step-07': ['police-protection-started', 'emergency-order-granted'],
}

type Of = Pick<CaseOutline, 'pathwayEvents'>

/**
 * Below a case's own page, where it is recorded that a step is done: by what happened, where that is what does it, so
 * that the same act ends its clock and starts the next ones; otherwise by a word of its own. Holdfast's own rule.
 */
export function donePlace(step: string, { pathwayEvents }: Of): string {
  if (step === 'step-17') return 'steps/childrens-services/decided'
  if (eitherOf[step]) return `steps#${step}`
  const [first, later] = happenedIs[step] ?? []
  if (!first) return `pathway/${step}/done`
  const held = later && pathwayEvents.some(({ event }) => event === first || event === later)
  return `pathway/${step}/${held ? later : first}`
}

/** The same for the step's own buttons: one for each thing that does it, with its words, where there are several. */
export const donePlaces = (
  step: string,
  file: Of & Pick<CaseOutline, 'nation'>,
  words: string,
): { readonly place: string; readonly words: string }[] =>
  eitherOf[step]?.map(event => ({
    place: `pathway/${step}/${event}`,
    words: inNation<string>(triggers[event], file.nation),
  })) ?? [{ place: donePlace(step, file), words }]
