import type { PathwayEventView } from '../case/case-file'
import { isSent, type StepState } from '../step/state'
import { isHappening, type Saying } from './happenings'
import type { StepIn } from './steps-in'

/** How far a step of the pathway is. `open`: nobody has begun it, or it is open again. */
export type RoadState = 'open' | 'under-way' | 'done' | 'set-aside'
export type Standing = { readonly state: RoadState; readonly word: string }

/** When the record came to know of it. */
export const learnt = ({ happenedAt, writtenAt }: PathwayEventView) =>
  Math.max(happenedAt.getTime(), writtenAt.getTime())

/** What opens a step again that was done before: a talk after one return says nothing of the next. */
const reopens: { readonly [step: string]: readonly string[] | undefined } = {
  'step-20': ['went-missing', 'returned-from-missing'],
}

/** What happened that does a step, or begins it: what the step must record is then still to come. */
const does: { readonly [event: string]: Standing | undefined } = {
  'police-protection-started': { state: 'done', word: 'Used' },
  'emergency-order-granted': { state: 'done', word: 'Used' },
  'emergency-order-extended': { state: 'done', word: 'Used' },
  'became-looked-after': { state: 'under-way', word: 'Looked after, the place not recorded' },
  'first-looked-after-review-held': { state: 'done', word: 'Held' },
  'later-looked-after-review-held': { state: 'done', word: 'Held' },
}

const words: Record<Exclude<Saying, 'passed-on'>, Standing> = {
  done: { state: 'done', word: 'Done' },
  'set-aside': { state: 'set-aside', word: 'Not needed' },
  'taken-up': { state: 'open', word: 'Needed after all' },
}

/** Somebody outside was asked: the step is done once they answer. */
const unanswered: Standing = { state: 'under-way', word: 'Asked, no answer yet' }

/** Where a step stands by what was said of it, in the order in which the record came to know it; null without a word. */
export function saidOf(step: string, events: readonly PathwayEventView[]): Standing | null {
  let stands: Standing | null = null
  const own = events.filter(each => each.step === step).sort((a, b) => learnt(a) - learnt(b))
  for (const { event, answers } of own) {
    if (event === 'done' && answers.replied === 'no') stands = unanswered
    else if (event === 'done' || event === 'set-aside' || event === 'taken-up') stands = words[event]
    else if (reopens[step]?.includes(event)) stands = null
    else if (isHappening(event)) stands = begunOrDone(does[event], stands)
  }
  return stands
}

/** What only begins a step takes back nothing that is done. */
const begunOrDone = (by: Standing | undefined, stands: Standing | null): Standing | null =>
  by === undefined || (by.state === 'under-way' && stands?.state === 'done') ? stands : by

/** The button that records it, by how the step is put to people. */
export const recordingWords: Record<StepIn['shown'], string> = {
  'to do': 'Record that it is done',
  'to decide': 'Record what was decided',
  'to consider': 'Record what was considered',
}

/** What can be said of it now. */
export const sayable = (standing: Standing): Exclude<Saying, 'passed-on'>[] =>
  standing.state === 'set-aside'
    ? ['taken-up']
    : standing.state === 'done'
      ? ['taken-up']
      : ['done', 'set-aside']

/** A step with a card of its own, as far as the card has come: a proposal that it is not needed takes nothing back. */
export function ofCard(card: StepState, doneBy: 'sent' | 'decided'): Standing {
  const { state, word } = card
  if (state === 'not-needed') return { state: 'set-aside', word }
  if (state === 'decided' || (doneBy === 'sent' && isSent(card))) return { state: 'done', word }
  return { state: isSent(card) ? 'under-way' : 'open', word }
}
