import type { PathwayEventView } from '../case/case-file'
import type { ClockId, PerClock } from '../clock/clocks'
import type { StepId } from '../step/steps'
import { clockDone, type Happening, notDue, type Saying } from './happenings'
import { followingPlace } from './protecting'

type Closing = { readonly step: string; readonly event: Happening | Saying }

/** What ends a clock, and is where its end is recorded: a step of the pathway, or something that happened. */
const closing: PerClock<readonly Closing[]> = {
  'core-group': [{ step: 'step-18', event: 'done' }],
  'first-review-conference': [{ step: 'step-18', event: 'review-conference-held' }],
  'next-review-conference': [{ step: 'step-18', event: 'review-conference-held' }],
  'return-interview': [{ step: 'step-20', event: 'done' }],
  'first-looked-after-review': [{ step: 'step-19', event: 'first-looked-after-review-held' }],
  'second-looked-after-review': [{ step: 'step-19', event: 'later-looked-after-review-held' }],
  'next-looked-after-review': [{ step: 'step-19', event: 'later-looked-after-review-held' }],
  'conclusive-grounds-earliest': [
    { step: 'step-10', event: 'conclusive-grounds-positive' },
    { step: 'step-10', event: 'conclusive-grounds-negative' },
  ],
}

/** What ends a clock where it happens; most end without it, so that the end is recorded by the word that it is done. */
const alsoCloses: PerClock<readonly Closing[]> = {
  'police-protection': [{ step: 'step-07', event: 'emergency-order-granted' }],
  'emergency-order': [{ step: 'step-07', event: 'emergency-order-extended' }],
  'emergency-order-after-police-protection': [{ step: 'step-07', event: 'emergency-order-extended' }],
}

/** Days that are known long before: what is arranged for one is recorded, and done, before it comes. */
const ahead: ReadonlySet<string> = new Set<ClockId>(['consent-at-eighteen'])
export const isArrangedAhead = (clock: string): boolean => ahead.has(clock)

/** When what ends this clock was done after it began, or ahead of it; null while nothing was. */
export function closedAt(clock: string, startedAt: Date, events: readonly PathwayEventView[]): Date | null {
  const ends = [
    ...(of(closing, clock) ?? []),
    ...(of(alsoCloses, clock) ?? []),
    { step: clockDone, event: clock },
  ]
  const times = events
    .filter(
      ({ step, event, happenedAt, answers }) =>
        answers.ended !== notDue &&
        ends.some(
          end =>
            end.step === step &&
            end.event === event &&
            (isArrangedAhead(clock) ||
              happenedAt > startedAt ||
              (step === clockDone && happenedAt.getTime() === startedAt.getTime())),
        ),
    )
    .map(({ happenedAt }) => happenedAt.getTime())
  return times.length > 0 ? new Date(Math.min(...times)) : null
}

/** What ends a clock and is recorded on a card of its own. */
const cards: PerClock<`${StepId}/${'sent' | 'decided'}`> = {
  'written-confirmation': 'childrens-services/sent',
  'designated-officer': 'designated-officer/sent',
  'referral-decision': 'childrens-services/decided',
  'referral-decision-hours': 'childrens-services/decided',
  'strategy-discussion': 'strategy-meeting/decided',
  enquiry: 'childrens-services/decided',
  assessment: 'childrens-services/decided',
  'initial-conference': 'childrens-services/decided',
  'reasonable-grounds': 'nrm/decided',
  'reasonable-grounds-by-panel': 'nrm/decided',
  'reasonable-grounds-reconsideration': 'nrm/decided',
}

/** Where what ends a day that was set here is done: a new determination, or the reference of the referral. */
const pages: PerClock<{ readonly place: string; readonly words: string; readonly only?: true }> = {
  'look-again': { place: 'evidence', words: 'Look at the evidence again' },
  'consent-at-eighteen': {
    place: `pathway/${clockDone}/consent-at-eighteen`,
    words: 'Record what is arranged for then',
  },
  // Either way stands there: nobody is led to one of two decisions.
  'conclusive-grounds-earliest': { place: 'steps#happened', words: 'Record the decision', only: true },
  'ask-child': { place: 'voice', words: 'See what the child wants', only: true },
  'agency-answer': { place: 'referrals', words: 'Record what they said', only: true },
  'silence-of-protectors': { place: 'referrals', words: 'Record what they said', only: true },
  'silence-of-agency': { place: 'referrals', words: 'Record what they said', only: true },
  'challenge-answer': { place: 'referrals', words: 'Record what came of it', only: true },
  'chase-first-responder': { place: 'steps/nrm/sent', words: 'Record the reference' },
}

const of = <T>(table: PerClock<T>, clock: string): T | undefined =>
  Object.hasOwn(table, clock) ? table[clock as ClockId] : undefined

/** Whether somebody may say of this clock that it is done or no longer due: what a card records is
 * said on the card alone, and what the ledger of referrals waits for there. */
export const isSayable = (clock: string): boolean => !of(cards, clock) && !of(pages, clock)?.only

/** Below a case's own page, where what ends this clock is recorded. */
export function closingPlace(clock: string): string {
  const [page, card] = [of(pages, clock), of(cards, clock)]
  if (page) return page.place
  if (card) return `steps/${card}`
  const following = followingPlace(clock)
  if (following) return following
  const [end] = of(closing, clock) ?? []
  return end ? `pathway/${end.step}/${end.event}` : `pathway/${clockDone}/${clock}`
}

/**
 * The ways to record that a clock is at its end: what ends it, and for whoever has the right that this will not come,
 * with a reason. Of a power or an order: what follows it, and for everybody what protects the child without one. `form`:
 * where this one's own end is recorded, where it has a place of its own.
 */
export function waysToEnd(clock: string, moves: boolean, form?: string): { place: string; words: string }[] {
  const [place, saying] = [form ?? closingPlace(clock), `pathway/${clockDone}/${clock}`]
  if (followingPlace(clock))
    return [
      { place, words: 'Record what follows it' },
      { place: saying, words: 'Record how it ended without an order' },
    ]
  const words = of(pages, clock)?.words ?? 'Record that it is done'
  const done = { place, words }
  return place === saying || !isSayable(clock) || !moves
    ? [done]
    : [done, { place: saying, words: 'No longer due, with a reason' }]
}
