import type { CaseFile, StepEventView } from '../case/case-file'
import { perFile } from '../case/per-file'
import type { Clock, TriggerEvent } from '../clock/clocks'
import { type ClockEvent, clocksRunning } from '../clock/running'
import { type Due, lastDayOf, stateOfDue } from '../time/deadline'
import { instantInWords } from '../time/words'
import { staffConcerns } from './designated-officer'
import { eventIn } from './in-nation'
import { after, confirmationOf, confirmsEarlier, inOrder, isPhoned } from './rounds'
import type { StepId } from './steps'

export type RunningClock = {
  readonly clock: Clock
  /** 'Referral to children’s services, 26 March 2026, 8:15am' */
  readonly startedBy: string
  readonly startedAt: Date
  readonly due: Due
  /** When what it waits for was done, or a decision made it no longer due. */
  readonly metAt: Date | null
  readonly step: StepId
}

type Timed = Pick<CaseFile, 'stepEvents' | 'nation'> & Partial<Pick<CaseFile, 'concerns'>>

/**
 * Every clock that the steps, and a concern about staff, have started, met or not, in the order of what started them. Nothing
 * that is recorded later takes a clock away: it can only meet it. Source: domain fact base 3.2 to 3.6.
 */
export const clocksOf = perFile((file: Timed): readonly RunningClock[] => {
  const events = inOrder(file.stepEvents)
  const officerTold = events.find(({ step, event }) => step === 'designated-officer' && event === 'sent')
  const first = staffConcerns({ concerns: file.concerns ?? [] })[0]
  const reported = first ? [{ event: 'staff-concern-recorded', at: first.writtenAt } as const] : []
  const running = (started: readonly ClockEvent[]) =>
    clocksRunning(started, file.nation).filter(({ clock }) => isCounted(clock))
  const officer = running(reported).map(({ clock, startedAt, due }) => ({
    clock,
    startedBy: `Concern recorded, ${instantInWords(startedAt)}`,
    startedAt,
    due,
    metAt: officerTold?.happenedAt ?? null,
    step: 'designated-officer' as const,
  }))
  const others = events.flatMap(event =>
    running(startedBy(event, events)).map(({ clock, startedAt, due }) => ({
      clock,
      startedBy: `${eventIn(event.step, event.event, file.nation)}, ${instantInWords(event.happenedAt)}`,
      startedAt,
      due,
      metAt: meets[clock.id]?.(event, events)?.happenedAt ?? null,
      step: event.step,
    })),
  )
  return [...officer, ...others]
})

/**
 * How a clock stands. One that only says 'not before' is never late: once its day has passed, it counts as met,
 * because nobody has to do anything by it.
 */
export function lateness(clock: RunningClock, now: Date): 'met' | 'late' | 'today' | 'later' {
  if (clock.metAt) return 'met'
  const state = stateOfDue(clock.due, now)
  return state === 'late' && clock.clock.limit === 'not-before' ? 'met' : state
}

/** What a step, or a concern about somebody who works with children, can tell the clocks so far. */
const told: ReadonlySet<TriggerEvent> = new Set([
  'referral-sent-by-phone',
  'referral-received',
  'staff-concern-recorded',
  'strategy-discussion',
  'nrm-submitted',
  'reasonable-grounds-positive',
  'reasonable-grounds-negative',
])

/** What a step cannot say yet. */
const untold: readonly Clock['given'][] = ['a-devolved-panel-decides', 'it-was-out-of-hours']

/**
 * Whether a case can start this clock and something that is recorded can meet it, where anything must be done by it.
 * Nobody may rely on one of which that is not so, nor read it as late for ever.
 */
export const isCounted = ({ id, trigger, given, limit }: Clock): boolean =>
  told.has(trigger) &&
  !untold.includes(given) &&
  (limit === 'not-before' || id in meets || trigger === 'staff-concern-recorded')

const ranks = { late: 0, today: 1, later: 2, met: 3 }

/** The most urgent first, of each kind the one that is due first; what is met or past comes last. */
export function byUrgency(clocks: readonly RunningClock[], now: Date): RunningClock[] {
  const rank = (clock: RunningClock) => ranks[lateness(clock, now)]
  return clocks.toSorted((a, b) => rank(a) - rank(b) || (lastDayOf(a.due) < lastDayOf(b.due) ? -1 : 1))
}

/** What a step's event means to the clocks. */
function startedBy(event: StepEventView, events: readonly StepEventView[]): ClockEvent[] {
  const at = event.happenedAt
  const { decision, enquiry } = event.answers
  switch (`${event.step}/${event.event}`) {
    case 'childrens-services/sent':
      return [
        ...(isPhoned(event) ? [{ event: 'referral-sent-by-phone', at } as const] : []),
        ...(confirmsEarlier(event, events) ? [] : [{ event: 'referral-received', at } as const]),
      ]
    case 'strategy-meeting/decided':
      return [{ event: 'strategy-discussion', at, enquiry: enquiry === 'yes' }]
    case 'nrm/sent':
      return [{ event: 'nrm-submitted', at }]
    case 'nrm/decided':
      if (decision === 'positive') return [{ event: 'reasonable-grounds-positive', at }]
      return decision === 'negative' ? [{ event: 'reasonable-grounds-negative', at }] : []
    default:
      return []
  }
}

type Meeting = (start: StepEventView, events: readonly StepEventView[]) => StepEventView | undefined

const decidedAfter: Meeting = (start, events) => after(start, events).find(({ event }) => event === 'decided')

/** An answer of a step, since the clock started, that is one of these. */
function answered(step: StepEventView['step'], decisions: readonly string[]): Meeting {
  return (start, events) =>
    events.find(
      event =>
        event.step === step &&
        event.event === 'decided' &&
        event.happenedAt >= start.happenedAt &&
        decisions.includes(event.answers.decision ?? ''),
    )
}

/** A strategy meeting that was held since the clock started, or the word that there will be none. */
const strategyHeld: Meeting = (start, events) =>
  events.find(
    ({ step, event, happenedAt }) =>
      step === 'strategy-meeting' && event === 'decided' && happenedAt >= start.happenedAt,
  ) ?? answered('childrens-services', ['early-help', 'no-action'])(start, events)

/** What meets each clock. One that is not named here has no step that could meet it yet. */
const meets: { readonly [clock: string]: Meeting | undefined } = {
  'written-confirmation': confirmationOf,
  'referral-decision': decidedAfter,
  'referral-decision-hours': decidedAfter,
  'strategy-discussion': strategyHeld,
  enquiry: answered('childrens-services', ['conference-held', 'no-conference', 'no-action']),
  assessment: answered('childrens-services', ['assessment-finished', 'early-help', 'no-action']),
  'initial-conference': answered('childrens-services', ['conference-held', 'no-conference', 'no-action']),
  'reasonable-grounds': decidedAfter,
  'reasonable-grounds-by-panel': decidedAfter,
  'reasonable-grounds-reconsideration': (start, events) =>
    after(start, events).find(({ event, answers }) => event === 'decided' && answers.decision === 'positive'),
}
