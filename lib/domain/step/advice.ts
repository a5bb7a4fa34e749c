import type { PermissionId } from '../access/permissions'
import type { CaseOutline } from '../case/case-file'
import { policeTold } from '../danger/danger'
import type { Nation } from '../nation/nation'
import { determined, road } from '../pathway/road'
import type { Day } from '../time/day'
import type { RunningClock } from './clocks'
import { staffConcerns } from './designated-officer'
import { isConfirmedInWriting } from './in-writing'
import { confirmationOf, isPhoned } from './rounds'
import { type StepState, stateOf } from './state'
import type { StepId } from './steps'

/** What the advice looks at: the case, its steps, and the clocks that are late, most overdue first. */
export type Facts = {
  readonly file: CaseOutline
  readonly steps: { readonly [S in StepId]: StepState }
  readonly late: readonly RunningClock[]
  readonly today: Day
}

export type Advice = {
  readonly id: string
  readonly applies: (facts: Facts) => boolean
  readonly title: string
  readonly why: string
  /** Below the case's own page. */
  readonly page: (facts: Facts) => string
  readonly button: string
  readonly urgent: (facts: Facts) => boolean
  readonly needs: PermissionId
  /** The step it is about, whose words stand where a nation has others. */
  readonly step?: StepId
  /** What to do, where a nation says it otherwise. */
  readonly titles?: { readonly [N in Nation]?: string }
}

const catalogue = {
  services: stateOf('childrens-services', []).step,
  officer: stateOf('designated-officer', []).step,
  strategy: stateOf('strategy-meeting', []).step,
  police: stateOf('police', []).step,
}
const told = ({ events }: StepState) => events.some(({ event }) => event === 'sent')
const raisedUntold = (file: CaseOutline) =>
  file.dangers.some(({ change }) => change === 'raised') && !policeTold(file)
const openQuestion = ({ file }: Facts) => file.questions.find(({ answeredAt }) => answeredAt === null)
const onRoad = ({ file }: Facts, id: string) => road(file).find(({ step }) => step.id === id)
/** A step that waits for nothing, and that nobody has begun. */
const waits = (facts: Facts, id: string) => {
  const found = onRoad(facts, id)
  return found?.state === 'open' && found.before.length === 0
}
/** What a lead determined stands before what is worked out, until the evidence amounts to something else than it did then. */
const nrmIsNext = (facts: Facts) => waits(facts, 'step-10') && determined(facts.file) !== 'not-now'
const passedOn = ({ file }: Facts) => file.pathwayEvents.findLast(({ event }) => event === 'passed-on')
const lookAgainOn = ({ file }: Facts) => file.determinations.at(-1)?.lookAgainOn ?? null

const unheld = ({ file }: Facts) => file.stage === 'open' && file.workers.length === 0

/** An accepted case that nobody holds has nobody who acts on it: among the first things when the child is in danger. */
const allocate = {
  id: 'allocate',
  title: 'Allocate the case',
  why: 'It was accepted and nobody holds it, so nobody is working on it.',
  page: () => 'allocate',
  button: 'Choose who holds it',
  urgent: ({ file }: Facts) => file.immediateDanger,
  needs: 'case.allocate',
} as const

/** What keeps the child safe: it waits for nobody's decision. Source: PATH-01, PATH-02, PATH-03. */
export const first: readonly Advice[] = [
  {
    id: 'police',
    applies: ({ file, steps }) => file.immediateDanger && (steps.police.outstanding || raisedUntold(file)),
    title: 'Call 999 now',
    why: 'The child was said to be in immediate danger, and no call to the police about it is recorded.',
    page: () => 'steps/police/sent',
    button: catalogue.police.start,
    urgent: () => true,
    needs: 'step.record',
  },
  {
    id: 'childrens-services',
    applies: ({ steps }) => steps['childrens-services'].outstanding,
    title: 'Refer to children’s services',
    step: 'childrens-services',
    titles: {
      Wales: 'Report to social services',
      Scotland: 'Tell the social work service',
      'Northern Ireland': 'Refer to Gateway',
    },
    why: catalogue.services.why,
    page: () => 'steps/childrens-services/sent',
    button: catalogue.services.start,
    urgent: () => true,
    needs: 'step.record',
  },
  {
    id: 'designated-officer',
    applies: ({ file, steps }) => staffConcerns(file).length > 0 && steps['designated-officer'].outstanding,
    title: 'Tell the designated officer',
    step: 'designated-officer',
    titles: {
      Scotland: 'Tell the social work service and the police about the worker',
      'Northern Ireland': 'Tell the Trust’s designated officer',
    },
    why: catalogue.officer.why,
    page: () => 'steps/designated-officer/sent',
    button: catalogue.officer.start,
    urgent: () => true,
    needs: 'step.record',
  },
  { ...allocate, applies: facts => unheld(facts) && facts.file.immediateDanger },
  {
    id: 'written-confirmation',
    applies: ({ file: { nation, stepEvents } }) =>
      isConfirmedInWriting(nation) &&
      stepEvents.some(event => isPhoned(event) && !confirmationOf(event, stepEvents)),
    title: 'Confirm the phone referral in writing',
    why: 'Children’s services were told by phone. What is in writing cannot be misheard or lost; local procedures ask for it.',
    page: () => 'steps/childrens-services/sent',
    button: 'Record the written referral',
    urgent: ({ late }) => late.some(({ clock }) => clock.id === 'written-confirmation'),
    needs: 'step.record',
  },
]

/** Then the work on the case, before the rest of its road. Source: domain fact base 3.1, PATH-05. */
export const thereafter: readonly Advice[] = [
  {
    id: 'question',
    applies: facts => openQuestion(facts) !== undefined,
    title: 'Answer the lead’s question',
    why: 'A question to the author is still open, and the lead needs the answer to decide.',
    page: () => 'questions',
    button: 'See the question',
    urgent: () => false,
    needs: 'question.answer',
  },
  {
    id: 'decide',
    applies: ({ file }) => file.stage === 'triage' && file.decisions.length === 0,
    title: 'Decide on this concern',
    why: 'No lead has yet accepted it, or linked it to a child already known.',
    page: () => 'decide',
    button: 'Decide',
    urgent: () => false,
    needs: 'triage.decide',
  },
  { ...allocate, applies: facts => unheld(facts) && !facts.file.immediateDanger },
  {
    id: 'look-again',
    applies: facts => (lookAgainOn(facts) ?? '9999') <= facts.today,
    title: 'Look at the evidence again',
    why: 'The day that was set for it has come. See what was recorded since, and determine anew.',
    page: () => 'determination',
    button: 'Make a new determination',
    urgent: facts => (lookAgainOn(facts) ?? '9999') < facts.today,
    needs: 'determination.make',
  },
  {
    id: 'strategy-meeting',
    applies: facts =>
      facts.steps['strategy-meeting'].outstanding &&
      told(facts.steps['childrens-services']) &&
      (onRoad(facts, 'step-05') !== undefined ||
        facts.steps['childrens-services'].events.some(({ answers }) => answers.decision === 'strategy')),
    title: 'Ask for a strategy meeting',
    step: 'strategy-meeting',
    titles: { Scotland: 'Ask for an inter-agency referral discussion (IRD)' },
    why: catalogue.strategy.why,
    page: () => 'steps/strategy-meeting/sent',
    button: catalogue.strategy.start,
    urgent: () => false,
    needs: 'step.record',
  },
  {
    id: 'facts',
    applies: ({ file }) => Object.keys(file.child.facts).length === 0,
    title: 'Say what is known around the child',
    why: 'Which steps are needed, and whether there is reason to suspect exploitation, depends on a few facts that nobody has answered yet.',
    page: () => 'facts/change',
    button: 'Answer the questions',
    urgent: () => false,
    needs: 'fact.change',
  },
  {
    id: 'determination',
    applies: ({ file }) => file.sightings.length > 0 && file.determinations.length === 0,
    title: 'Make a determination',
    why: 'Evidence is recorded, and only a person can say what it amounts to.',
    page: () => 'determination',
    button: 'Make a determination',
    urgent: () => false,
    needs: 'determination.make',
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
      applies: facts =>
        facts.steps.nrm.state === 'not-started' &&
        (passedOn(facts)?.answers.chaseOn ?? '9999') <= facts.today,
      title: 'Ask for the NRM reference',
      why: 'The referral was passed to a first responder, and no reference has come back. The child has no decision before it is sent.',
      page: () => 'steps/nrm/sent',
      button: 'Record that it was sent',
      urgent: facts => (passedOn(facts)?.answers.chaseOn ?? '9999') < facts.today,
      needs: 'step.record',
    },
    {
      id: 'nrm-pass-on',
      applies: facts => nrmIsNext(facts) && !facts.file.organisation.firstResponder,
      title: 'Pass the NRM draft to a first responder',
      why: 'Your organisation is not a first responder, so another one must refer. The draft holds what it needs.',
      page: () => 'nrm',
      button: 'Open the NRM draft',
      urgent: () => false,
      needs: 'nrm.read',
    },
    {
      id: 'nrm-refer',
      applies: facts => nrmIsNext(facts) && facts.file.organisation.firstResponder,
      title: 'Refer the child to the NRM',
      why: 'Your organisation is a first responder. The draft holds what the Home Office’s form asks.',
      page: () => 'nrm',
      button: 'Open the NRM draft',
      urgent: () => false,
      needs: 'nrm.read',
    },
  ],
  'step-24': [
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
  ],
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
