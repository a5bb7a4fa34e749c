import type { TermId } from '../guidance/terms'
import type { StepEventId, StepId } from './steps'

/** The words of the field that a step's form uses, by what is recorded; `any` for every form of the step. */
const words: { readonly [S in StepId]?: { readonly [E in StepEventId | 'any']?: readonly TermId[] } } = {
  // What the police may call their number.
  police: { sent: ['cad'], acknowledged: ['cad'] },
  'childrens-services': {
    sent: ['services', 'referral'],
    decided: ['meeting', 'conference', 'help'],
  },
  'designated-officer': { any: ['officer'] },
  'strategy-meeting': { sent: ['meeting'], acknowledged: ['meeting'], decided: ['meeting', 'enquiry'] },
  nrm: { sent: ['nrm', 'responder'], acknowledged: ['nrm'], decided: ['reasonable', 'conclusive'] },
}

export const wordsHere = (step: StepId, event: StepEventId): readonly TermId[] =>
  words[step]?.any ?? words[step]?.[event] ?? []
