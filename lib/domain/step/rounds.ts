import type { StepEventView } from '../case/case-file'

const day = 86_400_000

type Timed = Pick<StepEventView, 'happenedAt' | 'writtenAt'>

/** By when things happened, then by when they were written down. */
export const byTime = (a: Timed, b: Timed): number =>
  a.happenedAt.getTime() - b.happenedAt.getTime() || a.writtenAt.getTime() - b.writtenAt.getTime()

export const inOrder = (events: readonly StepEventView[]): StepEventView[] => [...events].sort(byTime)

/** What happened in the same step at the same time or after it, oldest first. */
export const after = (start: StepEventView, events: readonly StepEventView[]): StepEventView[] => {
  const ordered = inOrder(events)
  return ordered.slice(ordered.indexOf(start) + 1).filter(event => event.step === start.step)
}

export const isPhoned = ({ step, event, answers }: StepEventView): boolean =>
  step === 'childrens-services' && event === 'sent' && answers.how === 'phone'

const isWritten = ({ step, event, answers }: StepEventView): boolean =>
  step === 'childrens-services' && event === 'sent' && (answers.how === 'form' || answers.how === 'email')

/** The first written referral after a telephoned one. */
export const confirmationOf = (
  phoned: StepEventView,
  events: readonly StepEventView[],
): StepEventView | undefined => after(phoned, events).find(isWritten)

/**
 * Whether a referral only puts an earlier telephoned one in writing, so that it starts nothing anew: to the same
 * authority, and before any decision or within a week. Local limits run from 24 hours to 2 working days (domain
 * fact base 3.2), which a week covers with any holiday; a later one is taken as a new referral, the safer reading.
 */
export const confirmsEarlier = (written: StepEventView, events: readonly StepEventView[]): boolean =>
  events.some(
    phoned =>
      isPhoned(phoned) &&
      confirmationOf(phoned, events) === written &&
      authority(phoned) === authority(written) &&
      (written.happenedAt.getTime() - phoned.happenedAt.getTime() <= 7 * day ||
        !after(phoned, events).some(
          event => event.event === 'decided' && event.happenedAt <= written.happenedAt,
        )),
  )

const authority = ({ answers }: StepEventView) => (answers.authority ?? '').trim().toLowerCase()

/** What happened since it was last sent anew, oldest first; all of it where it was sent once or never. */
export function lastRound(events: readonly StepEventView[]): StepEventView[] {
  const ordered = inOrder(events)
  const start = ordered.findLastIndex(each => each.event === 'sent' && !confirmsEarlier(each, ordered))
  return ordered.slice(Math.max(start, 0))
}
