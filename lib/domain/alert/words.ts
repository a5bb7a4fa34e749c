import { callFirst } from '../danger/danger'
import type { Rung } from './escalation'

type Step = { readonly step: string; readonly event: string; readonly happenedAt: Date }

/** Whether the police or children’s services were told since an alert, as far as it is recorded. Source: PATH-02, PATH-03. */
export const wasActedOn = (at: Date, steps: readonly Step[]): boolean =>
  steps.some(
    ({ step, event, happenedAt }) =>
      (step === 'police' || step === 'childrens-services') &&
      event === 'sent' &&
      happenedAt.getTime() >= at.getTime() - callFirst,
  )

/** What is said of a rung: where nobody was called before it, and where those before it have not read it. */
type OfRung = { readonly first: string; readonly goesOn: string }
const always = (words: string): OfRung => ({ first: words, goesOn: words })

const called: Record<Rung, OfRung> = {
  lead: always('lead on call'),
  deputy: always('deputy on call'),
  manager: always('manager on call'),
  leads: {
    first: 'every lead, as nobody was on call',
    goesOn: 'every lead, as nobody on call had read it',
  },
  managers: {
    first: 'every manager, as there was no lead',
    goesOn: 'every manager, as nobody had read it',
  },
}

const why: Record<Rung, OfRung> = {
  lead: always('You are the lead on call.'),
  deputy: {
    first: 'You are the deputy, and no other lead is on call.',
    goesOn: 'You are the deputy. The lead on call has not read it within 15 minutes.',
  },
  manager: {
    first: 'You are the manager on call, and neither a lead nor a deputy is.',
    goesOn: 'You are the manager on call. Nobody who was alerted before you has read it.',
  },
  leads: {
    first: 'It went to every lead: the rota has nobody for now.',
    goesOn: 'It went to every lead: nobody on call has read it.',
  },
  managers: {
    first: 'It went to every manager: there is no lead to alert.',
    goesOn: 'It went to every manager: nobody who was alerted before has read it.',
  },
}

const of = (words: OfRung, before: boolean) => (before ? words.goesOn : words.first)

/** What a rung is called, to those who were not on it; `before`: somebody was called before it. */
export const rungInWords = (rung: Rung, before: boolean): string => of(called[rung], before)

/** Why it came to somebody, told to them. */
export const whyYou = (rung: Rung, before: boolean): string => of(why[rung], before)

export const causeInWords = {
  concern: 'A concern with danger now',
  danger: 'Danger reported on a case',
} as const
export type Cause = keyof typeof causeInWords

/** What somebody who raised an alert, or works on its case, may know of it: who, when, and nothing else. */
export type AlertStory = {
  readonly id: string
  readonly cause: Cause
  readonly at: Date
  readonly calls: readonly { readonly name: string; readonly rung: Rung; readonly at: Date }[]
  readonly readings: readonly {
    readonly name: string
    readonly at: Date
    readonly how: 'opened' | 'said' | 'took'
  }[]
  /** The police or children’s services were told since, as far as whoever looks may know. */
  readonly acted: boolean
}
