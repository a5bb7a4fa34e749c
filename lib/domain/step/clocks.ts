import type { CaseFile, PathwayEventView, StepEventView } from '../case/case-file'
import type { CaseHead } from '../case/case-head'
import { perFile } from '../case/per-file'
import { ageKnown } from '../child/age-known'
import { ageStanding } from '../child/age-standing'
import { type Clock, isEarliest, type PerClock, type TriggerEvent } from '../clock/clocks'
import { clocksStartedBy } from '../clock/running'
import { triggers } from '../clock/triggers'
import type { Party } from '../clock/waits-for'
import { inNation } from '../nation/in-nations'
import { nrmEndedAt } from '../nrm/ended'
import { closedAt } from '../pathway/closing'
import { happenings } from '../pathway/happenings'
import { ageDay, timed } from '../pathway/timed'
import { type Due, lastDayOf, stateOfDue } from '../time/deadline'
import { earliest } from '../time/earliest'
import { instantInWords } from '../time/words'
import { datedEvents } from './clock-events'
import { staffConcerns } from './designated-officer'
import { eventIn } from './in-nation'
import { type Moved, withMoved } from './moved'
import { type NoLongerDue, withStopped } from './no-longer-due'
import { clocksSet, type Looks } from './own-clocks'
import { after, confirmationOf, inOrder } from './rounds'
import { type StepId, stepOf } from './steps'

export type RunningClock = {
  readonly clock: Clock
  /** 'Referral to children’s services, 26 March 2026, 8:15am' */
  readonly startedBy: string
  readonly startedAt: Date
  readonly due: Due
  /** Where an order or a power says itself when it ends: the last that the law allows it. */
  readonly longest?: Due
  /** Of the ledger of referrals: whom it waits for. Of all others their rule says it. */
  readonly party?: Party
  /** Of the ledger of referrals: below the case’s own page, the form that records what it waits for. */
  readonly place?: string
  /** Where somebody gave it another day than the rule does. */
  readonly moved?: Moved
  /** When what it waits for was done, or it stopped being due. */
  readonly metAt: Date | null
  /** Where it ended though nothing was done. */
  readonly noLongerDue?: NoLongerDue
  /** The step that started it; null where something that happened did, or a birthday. */
  readonly step: StepId | null
}

type Timed = Pick<CaseHead, 'stepEvents' | 'pathwayEvents' | 'nation' | 'openedAt'> & {
  readonly child: Pick<CaseHead['child'], 'birthStatus' | 'dateOfBirth' | 'facts'>
  readonly determinations: Looks
} & Partial<Pick<CaseFile, 'concerns'>>

/**
 * Every clock that the steps, what happened, a birthday, a concern about staff, and a day set here have started, met or
 * not, in the order of what started them; an eighteenth birthday only where the child is in the NRM, which it is about. Nothing that is recorded later takes a clock away: it can only meet it. Source: domain
 * fact base 3.2 to 3.6.
 */
export const clocksOf = perFile((file: Timed): readonly RunningClock[] => {
  const { nation, openedAt, child, pathwayEvents } = file
  const steps = inOrder(file.stepEvents)
  const dated = datedEvents(file)
  const events = dated.map(({ event }) => event)
  const age = ageStanding(ageKnown(file), ageDay(openedAt, events))
  const all = timed(events, { nation, openedAt, pilotArea: child.facts['pilot-area'] === 'yes' }, age)
  const started = all.flatMap((event, index) =>
    clocksStartedBy(event, all, nation)
      .filter(({ clock }) => isCounted(clock))
      .map(({ clock, startedAt, due, longest }) => {
        const by = dated[index]?.by
        const step = by && isStep(by) ? by : undefined
        const met = isBirthday(clock) ? nrmEndedAt(file) : step && meets[clock.id]?.(step, steps)?.happenedAt
        return {
          clock,
          get startedBy() {
            return `${step ? eventIn(step.step, step.event, nation) : inNation<string>(triggers[event.event], nation)}, ${instantInWords(event.at)}`
          },
          startedAt,
          due,
          ...(longest && { longest }),
          metAt: earliest(met, closedAt(clock.id, startedAt, pathwayEvents)),
          step: step?.step ?? null,
        }
      }),
  )
  const clocks = [...officerClocks(file, steps), ...started, ...clocksSet(file)]
  return withMoved(withStopped(clocks, file), pathwayEvents)
})

const isBirthday = ({ trigger }: Clock): boolean => trigger === 'eighteenth-birthday'

const isStep = (by: StepEventView | PathwayEventView): by is StepEventView => stepOf(by.step) !== undefined

function officerClocks({ nation, concerns = [] }: Timed, steps: readonly StepEventView[]): RunningClock[] {
  const first = staffConcerns({ concerns })[0]
  if (!first) return []
  const told = steps.find(({ step, event }) => step === 'designated-officer' && event === 'sent')
  const reported = { event: 'staff-concern-recorded', at: first.writtenAt } as const
  return clocksStartedBy(reported, [reported], nation)
    .filter(({ clock }) => isCounted(clock))
    .map(({ clock, startedAt, due }) => ({
      clock,
      startedBy: `Concern recorded, ${instantInWords(startedAt)}`,
      startedAt,
      due,
      metAt: told?.happenedAt ?? null,
      step: 'designated-officer',
    }))
}

/** None of a closed case but those that were met: nobody has to do anything by the others. */
export const clocksThatRun = (file: Timed & { readonly closedAt: Date | null }): readonly RunningClock[] =>
  file.closedAt ? clocksOf(file).filter(({ metAt }) => metAt) : clocksOf(file)

/**
 * How a clock stands. One that only says how soon something may be is never late: once its day has passed, it counts as
 * met, because nobody has to do anything by it.
 */
export function lateness(clock: RunningClock, now: Date): 'met' | 'late' | 'today' | 'later' {
  if (clock.metAt) return 'met'
  const state = stateOfDue(clock.due, now)
  return state === 'late' && isEarliest(clock.clock) ? 'met' : state
}

/** What a step, something that happened, a birthday, or a concern about staff can tell the clocks. */
const told: ReadonlySet<TriggerEvent> = new Set([
  'referral-sent-by-phone',
  'referral-received',
  'staff-concern-recorded',
  'strategy-discussion',
  'conference-held',
  'nrm-submitted',
  'reasonable-grounds-positive',
  'reasonable-grounds-negative',
  'eighteenth-birthday',
  'look-again-set',
  'passed-on',
  'agency-told',
  'protectors-silent',
  'agency-silent',
  'child-asked',
  'decision-challenged',
  ...happenings,
])

/** Whether a case can start this clock: what ends it can always be recorded. */
export const isCounted = ({ trigger }: Clock): boolean => told.has(trigger)

const ranks = { late: 0, today: 1, later: 2, met: 3 }

/** The most urgent first, of each kind the one that is due first; what is met or past comes last. */
export function byUrgency(clocks: readonly RunningClock[], now: Date): RunningClock[] {
  const rank = (clock: RunningClock) => ranks[lateness(clock, now)]
  return clocks.toSorted((a, b) => rank(a) - rank(b) || (lastDayOf(a.due) < lastDayOf(b.due) ? -1 : 1))
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

/** A strategy meeting that was held since the clock started. */
const strategyHeld: Meeting = (start, events) =>
  events.find(
    ({ step, event, happenedAt }) =>
      step === 'strategy-meeting' && event === 'decided' && happenedAt >= start.happenedAt,
  )

/** What meets each clock by itself, in a step with a card of its own; what stops it undone, ./no-longer-due.ts. */
const meets: PerClock<Meeting> = {
  'written-confirmation': confirmationOf,
  'referral-decision': decidedAfter,
  'referral-decision-hours': decidedAfter,
  'strategy-discussion': strategyHeld,
  enquiry: answered('childrens-services', ['conference-held', 'no-conference']),
  assessment: answered('childrens-services', ['assessment-finished']),
  'initial-conference': answered('childrens-services', ['conference-held']),
  'reasonable-grounds': decidedAfter,
  'reasonable-grounds-by-panel': decidedAfter,
  'reasonable-grounds-reconsideration': (start, events) =>
    after(start, events).find(({ event, answers }) => event === 'decided' && answers.decision === 'positive'),
}
