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

/** What happened that does a step, with its word. */
const does: { readonly [event: string]: string | undefined } = {
  'police-protection-started': 'Used',
  'emergency-order-granted': 'Used',
  'emergency-order-extended': 'Used',
  'became-looked-after': 'Looked after',
  'first-looked-after-review-held': 'Held',
  'later-looked-after-review-held': 'Held',
}

const words: Record<Exclude<Saying, 'passed-on'>, Standing> = {
  done: { state: 'done', word: 'Done' },
  'set-aside': { state: 'set-aside', word: 'Not needed' },
  'taken-up': { state: 'open', word: 'Needed after all' },
}

/** Where a step stands by what was said of it, in the order in which the record came to know it; null without a word. */
export function saidOf(step: string, events: readonly PathwayEventView[]): Standing | null {
  let stands: Standing | null = null
  const own = events.filter(each => each.step === step).sort((a, b) => learnt(a) - learnt(b))
  for (const { event } of own) {
    if (event === 'done' || event === 'set-aside' || event === 'taken-up') stands = words[event]
    else if (reopens[step]?.includes(event)) stands = null
    else if (isHappening(event) && does[event]) stands = { state: 'done', word: does[event] }
  }
  return stands
}

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
      ? ['done', 'taken-up']
      : ['done', 'set-aside']

/** A step with a card of its own, as far as the card has come: a proposal that it is not needed takes nothing back. */
export function ofCard(card: StepState, doneBy: 'sent' | 'decided'): Standing {
  const { state, word } = card
  if (state === 'not-needed') return { state: 'set-aside', word }
  if (state === 'decided' || (doneBy === 'sent' && isSent(card))) return { state: 'done', word }
  return { state: isSent(card) ? 'under-way' : 'open', word }
}
