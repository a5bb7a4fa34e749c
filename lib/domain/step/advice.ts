import type { PermissionId } from '../access/permissions'
import type { CaseOutline } from '../case/case-file'
import { callIsDue, policeTold } from '../danger/danger'
import type { Nation } from '../nation/nation'
import { judged } from '../pathway/known-of'
import { road } from '../pathway/road'
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
  /** In its own words, or as this case has it. */
  readonly why: string | ((facts: Facts) => string)
  /** Below the case's own page. */
  readonly page: (facts: Facts) => string
  readonly button: string
  readonly urgent: (facts: Facts) => boolean
  readonly needs: PermissionId
  /** The step it is about, whose words stand where a nation has others. */
  readonly step?: StepId
  /** What to do and why, where a nation says it otherwise. */
  readonly titles?: { readonly [N in Nation]?: string }
  readonly whys?: { readonly [N in Nation]?: string }
}

export const catalogue = {
  services: stateOf('childrens-services', []).step,
  officer: stateOf('designated-officer', []).step,
  strategy: stateOf('strategy-meeting', []).step,
  police: stateOf('police', []).step,
}
const told = ({ events }: StepState) => events.some(({ event }) => event === 'sent')
const raisedUntold = (file: CaseOutline) =>
  file.dangers.some(({ change }) => change === 'raised') && !policeTold(file)
const openQuestion = ({ file }: Facts) => file.questions.find(({ answeredAt }) => answeredAt === null)
export const onRoad = ({ file }: Facts, id: string) => road(file).find(({ step }) => step.id === id)

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

/** Danger comes before all else. Source: PATH-01. */
export const emergency: readonly Advice[] = [
  {
    id: 'police',
    applies: ({ file, steps }) =>
      callIsDue(file) && (steps.police.state !== 'not-needed' || raisedUntold(file)),
    title: 'Call 999 now',
    why: 'The child was said to be in immediate danger, and no call to the police about it is recorded since.',
    page: () => 'steps/police/sent',
    button: catalogue.police.start,
    urgent: () => true,
    needs: 'step.record',
  },
]

/** What keeps the child safe: it waits for nobody's decision. Source: PATH-02, PATH-03. */
export const first: readonly Advice[] = [
  {
    id: 'childrens-services',
    applies: ({ file, steps }) =>
      steps['childrens-services'].outstanding && judged(file).age.path !== 'adult',
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
]

/** What was said by phone, in writing too. */
export const inWriting: readonly Advice[] = [
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
    id: 'strategy-meeting',
    applies: facts =>
      facts.steps['strategy-meeting'].outstanding &&
      told(facts.steps['childrens-services']) &&
      (onRoad(facts, 'step-05') !== undefined ||
        facts.steps['childrens-services'].events.some(({ answers }) => answers.decision === 'strategy')),
    title: 'Ask for a strategy meeting',
    step: 'strategy-meeting',
    titles: {
      Scotland: 'Ask for an inter-agency referral discussion (IRD)',
      'Northern Ireland': 'Ask for a strategy discussion',
    },
    why: catalogue.strategy.why,
    page: () => 'steps/strategy-meeting/sent',
    button: catalogue.strategy.start,
    urgent: () => false,
    needs: 'step.record',
  },
]
