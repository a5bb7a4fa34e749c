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

/** What each rung is called, to those who were not on it. */
export const rungInWords: Record<Rung, string> = {
  lead: 'lead on call',
  deputy: 'deputy on call',
  manager: 'manager on call',
  leads: 'every lead: nobody on call was there, or had read it',
  managers: 'every manager: no lead was there, or had read it',
}

/** Why it came to somebody, told to them. */
export const whyYou: Record<Rung, string> = {
  lead: 'You are the lead on call.',
  deputy: 'You are the deputy. There is no other lead on call, or they have not read it within 15 minutes.',
  manager: 'You are the manager on call. Neither the lead nor the deputy has read it.',
  leads: 'It went to every lead: the rota has nobody for now, or nobody on it has read it.',
  managers: 'It went to every manager: no lead was there, or none has read it.',
}

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
