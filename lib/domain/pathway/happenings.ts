import type { TriggerEvent } from '../clock/triggers'

/** What happens to a case beside what the cards of police, children's services, strategy meeting and NRM record. */
export const happenings = [
  'went-missing',
  'returned-from-missing',
  'police-protection-started',
  'emergency-order-granted',
  'emergency-order-extended',
  'became-looked-after',
  'first-looked-after-review-held',
  'later-looked-after-review-held',
  'conference-planned',
  'review-conference-held',
  'private-fostering-notified',
  'conclusive-grounds-positive',
  'conclusive-grounds-negative',
] as const satisfies readonly TriggerEvent[]
export type Happening = (typeof happenings)[number]

/** What is said of a step: done, not needed, needed after all; and of the NRM that a first responder was asked. */
export const sayings = ['done', 'set-aside', 'taken-up', 'passed-on'] as const
export type Saying = (typeof sayings)[number]

export const isHappening = (event: string): event is Happening =>
  (happenings as readonly string[]).includes(event)

/** The step under which each is recorded. */
export const homeOf: { readonly [H in Happening]: string } = {
  'went-missing': 'step-20',
  'returned-from-missing': 'step-20',
  'police-protection-started': 'step-07',
  'emergency-order-granted': 'step-07',
  'emergency-order-extended': 'step-07',
  'became-looked-after': 'step-08',
  'first-looked-after-review-held': 'step-19',
  'later-looked-after-review-held': 'step-19',
  'conference-planned': 'step-17',
  'review-conference-held': 'step-18',
  'private-fostering-notified': 'step-22',
  'conclusive-grounds-positive': 'step-10',
  'conclusive-grounds-negative': 'step-10',
}

/** What happened that is a step's being done: the first time, and every time after it. */
export const happenedIs: { readonly [step: string]: readonly Happening[] | undefined } = {
  'step-19': ['first-looked-after-review-held', 'later-looked-after-review-held'],
}

/** Where a clock that is done is recorded, beside the steps: the event is the clock's id. */
export const clockDone = 'clock'

/** How it is said of a clock there that what it waits for was done, or that it ended though nothing was. */
export const clockEnded = 'done'
export const notDue = 'not-due'

/** The same where somebody who may gives a clock another day. */
export const clockMoved = 'clock-moved'
