import { choiceInShort } from '../nrm/choice'
import { determined } from '../pathway/road'
import { type Advice, catalogue, type Facts, onRoad } from './advice'
import { passedOn } from './passed-on'

/** A step that waits for nothing, and that nobody has begun. */
const waits = (facts: Facts, id: string) => {
  const found = onRoad(facts, id)
  return found?.state === 'open' && found.before.length === 0
}
/** What a lead determined stands before what is worked out, until the evidence amounts to something else than it did then. */
const nrmIsNext = (facts: Facts) => waits(facts, 'step-10') && determined(facts.file) !== 'not-now'
const chaseOn = ({ file }: Facts) => passedOn(file)?.answers.chaseOn ?? '9999'

/** With the day that presses, or who decides. */
const withChoice =
  (why: string) =>
  ({ file }: Facts): string =>
    [why, ...choiceInShort(file)].join(' ')

/** The NRM referral while nobody has begun it. */
export const nrmDue: readonly Advice[] = [
  {
    id: 'nrm-pass-on',
    applies: facts => nrmIsNext(facts) && !facts.file.organisation.firstResponder,
    title: 'Pass the NRM draft to a first responder',
    why: withChoice(
      'Your organisation is not a first responder, so another one must refer. The draft holds what it needs.',
    ),
    page: () => 'nrm',
    button: 'Open the NRM draft',
    urgent: () => false,
    needs: 'nrm.read',
  },
  {
    id: 'nrm-refer',
    applies: facts => nrmIsNext(facts) && facts.file.organisation.firstResponder,
    title: 'Refer the child to the NRM',
    why: withChoice(
      'Your organisation is a first responder. The draft holds what the Home Office’s form asks.',
    ),
    page: () => 'nrm',
    button: 'Open the NRM draft',
    urgent: () => false,
    needs: 'nrm.read',
  },
]

/** The police, where a crime is suspected and they were not told. */
export const policeDue: readonly Advice[] = [
  {
    id: 'police-crime',
    applies: facts => waits(facts, 'step-24'),
    title: 'Tell the police of the suspected crime',
    why: 'What is recorded calls for a criminal investigation, and no call to the police is recorded.',
    page: () => 'steps/police/sent',
    button: catalogue.police.start,
    urgent: () => false,
    needs: 'step.record',
  },
]

/** The steps of the pathway whose advice has words or a place of its own; of those that are empty others speak. */
export const ofStep: { readonly [step: string]: readonly Advice[] | undefined } = {
  'step-01': [],
  'step-02': [],
  'step-03': [],
  'step-04': [],
  'step-05': [],
  'step-10': [
    {
      id: 'nrm-chase',
      applies: facts => facts.steps.nrm.outstanding && chaseOn(facts) <= facts.today,
      title: 'Ask for the NRM reference',
      why: 'The referral was passed to a first responder, and no reference has come back. The child has no decision before it is sent.',
      page: () => 'steps/nrm/sent',
      button: 'Record that it was sent',
      urgent: facts => chaseOn(facts) < facts.today,
      needs: 'step.record',
    },
    ...nrmDue,
  ],
  'step-24': policeDue,
  'step-26': [
    {
      id: 'look-again-set',
      applies: facts => waits(facts, 'step-26') && facts.file.determinations.length > 0,
      title: 'Set a day to look at the evidence again',
      why: 'No NRM referral now is a decision for now: somebody must look again.',
      page: () => 'determination',
      button: 'Make a determination, with a day',
      urgent: () => false,
      needs: 'determination.make',
    },
  ],
}
