import type { TermId } from '../guidance/terms'
import { type InNations, inNation } from '../nation/in-nations'
import type { Nation } from '../nation/nation'
import type { StepEventId, StepId } from './steps'

type Terms = InNations<readonly TermId[]>

const meeting: Terms = { every: ['meeting'], Scotland: ['ird'], 'Northern Ireland': ['discussion'] }
const officer: Terms = { every: [], England: ['officer'] }

/** The words of the field that a step's form uses, by what is recorded, in each nation. */
const words: { readonly [S in StepId]?: { readonly [E in StepEventId]?: Terms } } = {
  // What the police may call their number.
  police: { sent: { every: ['cad'] }, acknowledged: { every: ['cad'] } },
  'childrens-services': {
    sent: {
      every: ['services', 'referral'],
      Wales: ['socialServices', 'report'],
      Scotland: ['socialWork'],
      'Northern Ireland': ['trust', 'gateway', 'referral'],
    },
    decided: {
      every: ['meeting', 'conference'],
      England: ['meeting', 'conference', 'help'],
      Scotland: ['ird', 'cppm'],
      'Northern Ireland': ['discussion', 'caseConference'],
    },
  },
  'designated-officer': { sent: officer, acknowledged: officer, decided: officer },
  'strategy-meeting': {
    sent: meeting,
    acknowledged: meeting,
    decided: { every: ['meeting', 'enquiry'], Scotland: ['ird'], 'Northern Ireland': ['discussion'] },
  },
  nrm: {
    sent: { every: ['nrm', 'responder'] },
    acknowledged: { every: ['nrm'] },
    decided: { every: ['reasonable', 'conclusive'] },
  },
}

export const wordsHere = (step: StepId, event: StepEventId, nation: Nation): readonly TermId[] =>
  inNation<readonly TermId[]>(words[step]?.[event] ?? { every: [] }, nation)
