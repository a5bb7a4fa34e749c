import type { CaseOutline, PathwayEventView, StepEventView } from '../case/case-file'
import { perFile } from '../case/per-file'
import { staffConcerns } from './designated-officer'
import { stepIn } from './in-nation'
import { notNeededIn } from './not-needed'
import { passedInWords, passedOn } from './passed-on'
import { inOrder, lastRound } from './rounds'
import { type Step, type StepEventId, type StepId, steps } from './steps'
import { howInWords, whoInWords } from './words'

export type StepState = {
  readonly step: Step
  readonly state: 'not-started' | 'sent' | 'acknowledged' | 'decided' | 'not-needed-proposed' | 'not-needed'
  /** The state in the step's own words. */
  readonly word: string
  /** The step's events, oldest first. */
  readonly events: readonly StepEventView[]
  /** The last of them, but for an NRM draft that was passed on. */
  readonly latest?: StepEventView
  /** The last that was given since it was last sent anew: an older call's never stands for a newer one. */
  readonly reference?: string
  readonly who?: string
  readonly how?: string
  /** Somebody's proposal that the step is not needed, while nobody has agreed or objected. */
  readonly proposal?: StepEventView
  /** Of an NRM referral that nobody here sent: when it was passed to a first responder. */
  readonly passed?: PathwayEventView
  /** Nothing has been sent, and no two people have agreed that nothing need be. A proposal alone changes nothing. */
  readonly outstanding: boolean
  readonly canBeAgreedBy: (actorId: string) => boolean
  /** What can be recorded now. */
  readonly nextEvents: readonly StepEventId[]
}

type Facts = Extract<StepState['state'], 'not-started' | 'sent' | 'acknowledged' | 'decided'>

/**
 * Where a step stands, from what was recorded and nothing else. "Not needed" counts only once somebody other than
 * the proposer has agreed; "needed after all", or anything sent later, cancels it.
 */
export function stateOf(id: StepId, all: readonly StepEventView[]): StepState {
  const states = worked(all)
  const state = states.get(id) ?? workOut(id, all)
  states.set(id, state)
  return state
}

/** The steps of a case that were worked out already: many rules ask for the same ones. */
const worked = perFile((_events: readonly StepEventView[]) => new Map<StepId, StepState>())

function workOut(id: StepId, all: readonly StepEventView[]): StepState {
  const step = steps.find(each => each.id === id)
  if (!step) throw new RangeError('Not a step')
  const events = inOrder(all.filter(event => event.step === id))
  const round = lastRound(events)
  const facts = factsIn(round)
  const { proposal, agreed } = notNeededIn(events)
  const state = agreed ? 'not-needed' : proposal ? 'not-needed-proposed' : facts
  const last = <T>(read: (event: StepEventView) => T | undefined) => round.map(read).findLast(Boolean)
  const latest = events.findLast(({ event }) => event !== 'ready')
  const reference = last(({ answers }) => answers.reference?.trim())
  const who = last(whoInWords)
  const how = last(howInWords)
  return {
    step,
    state,
    word: wordOf(step, state),
    events,
    ...(latest && { latest }),
    ...(reference && { reference }),
    ...(who && { who }),
    ...(how && { how }),
    ...(proposal && { proposal }),
    outstanding: facts === 'not-started' && !agreed,
    canBeAgreedBy: actorId => proposal !== undefined && proposal.writtenBy.id !== actorId,
    nextEvents: [...nextFacts(id, facts), ...nextOpinions[state]],
  }
}

/** Whether it was ever sent, whatever else was said of it: that somebody thinks it not needed sends nothing. */
export const isSent = ({ events }: Pick<StepState, 'events'>): boolean =>
  events.some(({ event }) => event === 'sent')

/** The same of one case, in its nation's words; of an NRM referral also what was said of it on the pathway. */
export function stateIn(
  id: StepId,
  file: Pick<CaseOutline, 'stepEvents' | 'pathwayEvents' | 'nation'>,
): StepState {
  const state = stateOf(id, file.stepEvents)
  const step = stepIn(state.step, file.nation)
  const passed = id === 'nrm' && state.outstanding ? passedOn(file) : undefined
  if (passed) return { ...state, step, passed, word: passedInWords(passed) }
  return { ...state, step, word: wordOf(step, state.state) }
}

/** Every step of a case in its nation's words, in the order of the road; the designated officer where a concern is about staff. */
export const allSteps = (file: CaseOutline): StepState[] =>
  steps
    .filter(({ id }) => id !== 'designated-officer' || staffConcerns(file).length > 0)
    .map(({ id }) => stateIn(id, file))

const otherWords = {
  'not-started': 'Not started',
  'not-needed-proposed': 'Proposed as not needed',
  'not-needed': 'Not needed',
}

const wordOf = ({ states }: Step, state: StepState['state']): string => ({ ...otherWords, ...states })[state]

/** What to press to record that it was sent: for the first time as long as nothing was, whatever else was said of it. */
export const sendingWords = (state: Pick<StepState, 'step' | 'events'>): string =>
  (isSent(state) && state.step.again) || state.step.start

/** How far a round has come. */
function factsIn(round: readonly StepEventView[]): Facts {
  const has = (what: StepEventId) => round.some(({ event }) => event === what)
  return has('decided')
    ? 'decided'
    : has('acknowledged')
      ? 'acknowledged'
      : has('sent')
        ? 'sent'
        : 'not-started'
}

/** One NRM referral a child: it is never sent again. Source: domain fact base 3.1. */
function nextFacts(step: StepId, facts: Facts): StepEventId[] {
  if (facts === 'not-started') return ['sent']
  const answers: StepEventId[] = facts === 'sent' ? ['acknowledged', 'decided'] : ['decided', 'acknowledged']
  return step === 'nrm' ? answers : [...answers, 'sent']
}

const nextOpinions: Record<StepState['state'], readonly StepEventId[]> = {
  'not-started': ['not-needed'],
  sent: ['not-needed'],
  acknowledged: ['not-needed'],
  decided: [],
  'not-needed-proposed': ['not-needed-agreed', 'needed-after-all'],
  'not-needed': ['needed-after-all'],
}
