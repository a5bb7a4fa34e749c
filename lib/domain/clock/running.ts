import { divisionOf, type Nation } from '../nation/nation'
import { type Day, dayOf } from '../time/day'
import { type Due, dueAfter, lastDayOf } from '../time/deadline'
import { instantOf } from '../time/london'
import { afterPublicHolidays } from '../time/public-holiday'
import { type Clock, clocksIn, type Given, type TriggerEvent } from './clocks'

/**
 * A dated fact of the case. `enquiry`: this strategy discussion began a child protection enquiry; `outOfHours`: it was
 * held outside of working hours. `expiresAt`: when an order or a power ends, as the court or the officer recorded it.
 * `route`: who decides this NRM referral, a competent authority unless said. `met`: ids of the clocks of this event
 * that are done.
 */
export type ClockEvent = {
  event: TriggerEvent
  at: Date
  enquiry?: boolean
  outOfHours?: boolean
  expiresAt?: Date
  route?: 'single-competent-authority' | 'devolved-panel'
  met?: readonly string[]
}

/** `longest`: where an order says itself when it ends, the last that the law allows it. */
export type RunningClock = { clock: Clock; startedAt: Date; due: Due; longest?: Due }

/**
 * The clocks that the facts have started and nobody has marked as met, in the order of the events. An event
 * never ends another event's clock by itself: a conference that is held still has to be marked as met.
 */
export function clocksRunning(events: readonly ClockEvent[], nation: Nation): RunningClock[] {
  return events.flatMap(event => clocksStartedBy(event, events, nation))
}

/** Those that one of the events has started. */
export function clocksStartedBy(
  event: ClockEvent,
  events: readonly ClockEvent[],
  nation: Nation,
): RunningClock[] {
  return inForce(event, nation)
    .filter(({ id }) => !event.met?.includes(id))
    .flatMap(clock => {
      const startedAt = clock.given ? starts[clock.given](event, events) : event.at
      if (!startedAt) return []
      const due = dueAfter(startedAt, clock.amount, clock.unit, divisionOf[nation])
      if (!clock.ends || !event.expiresAt) return { clock, startedAt, due }
      const recorded: Due = { unit: 'hour', at: event.expiresAt }
      return { clock, startedAt, due: recorded, longest: longestOf(clock, event, events, due) }
    })
}

/** The last that the law allows an order, its own length unless another order has a say; a court must have said so. */
function longestOf(clock: Clock, event: ClockEvent, events: readonly ClockEvent[], own: Due): Due {
  const last = endedBy(clock, event, events) ?? prolonged(clock, event, events) ?? own
  const on = afterPublicHolidays(lastDayOf(last), divisionOf[clock.nation])
  return clock.toNoon && on !== lastDayOf(last) ? { unit: 'hour', at: instantOf(on, '12:00') } : last
}

/** When another clock of the same order ends it by law, where one does: of one that is continued, it counts from the first. */
function endedBy(
  { endsBy, nation }: Clock,
  event: ClockEvent,
  events: readonly ClockEvent[],
): Due | undefined {
  const ending = clocksIn[nation].find(({ id }) => id === endsBy)
  const began = ending && lastBefore(ending.trigger, event, events)
  return began && dueAfter(began.at, ending.amount, ending.unit, divisionOf[nation])
}

/**
 * The last day of an order that is made longer: counted from its own end, as it was recorded and as far as that is lawful,
 * or as it was counted. One that nobody recorded was made that very day at the latest.
 */
function prolonged(
  { prolongs, amount, unit, nation }: Clock,
  event: ClockEvent,
  events: readonly ClockEvent[],
): Due | undefined {
  if (!prolongs) return undefined
  const made = lastBefore(prolongs, event, events) ?? { event: prolongs, at: event.at }
  const order = clocksStartedBy(made, events, nation).find(({ clock }) => clock.ends)
  if (!order) return undefined
  const end = lastDayOf(order.longest && isTooLong(order) ? order.longest : order.due)
  return dueAfter(instantOf(end, '12:00'), amount, unit, divisionOf[nation])
}

const lastBefore = (
  event: TriggerEvent,
  { at }: ClockEvent,
  events: readonly ClockEvent[],
): ClockEvent | undefined =>
  events
    .filter(each => each.event === event && each.at <= at)
    .sort((a, b) => a.at.getTime() - b.at.getTime())
    .at(-1)

/** An order that is said to last longer than the law allows: somebody must look at it. */
export const isTooLong = ({ due, longest }: Pick<RunningClock, 'due' | 'longest'>): boolean =>
  longest !== undefined &&
  (due.unit === 'hour' && longest.unit === 'hour' ? due.at > longest.at : lastDayOf(due) > lastDayOf(longest))

/** For each condition, the instant its clock counts from, or nothing when it does not hold. */
const starts: Record<Given, (event: ClockEvent, events: readonly ClockEvent[]) => Date | undefined> = {
  'it-began-an-enquiry': event => (event.enquiry ? event.at : undefined),
  'it-was-out-of-hours': event => (event.outOfHours ? event.at : undefined),
  'it-says-when-it-ends': event => event.expiresAt,
  'police-protection-came-first': protectedSince,
  'police-protection-did-not-come-first': (event, events) =>
    protectedSince(event, events) ? undefined : event.at,
  'a-competent-authority-decides': event => (event.route === 'devolved-panel' ? undefined : event.at),
  'a-devolved-panel-decides': event => (event.route === 'devolved-panel' ? event.at : undefined),
}

const longestProtection = 72 * 3_600_000

/** When the police protection began that was still lawful as the order was made. */
function protectedSince(order: ClockEvent, events: readonly ClockEvent[]): Date | undefined {
  return events.find(({ event, at }) => {
    const before = order.at.getTime() - at.getTime()
    return event === 'police-protection-started' && before >= 0 && before <= longestProtection
  })?.at
}

/**
 * The rows that this event starts, each in the edition that applied on its day. Before them all it is the first: no clock
 * is left out because nobody knows its older rule, and `unsureOf` (words.ts) says so.
 */
function inForce({ event, at }: ClockEvent, nation: Nation): Clock[] {
  const rows = clocksIn[nation].filter(row => row.trigger === event)
  return rows.filter(
    row =>
      row ===
      editionOn(
        dayOf(at),
        rows.filter(({ id }) => id === row.id),
      ),
  )
}

function editionOn(day: Day, editions: readonly Clock[]): Clock | undefined {
  const sorted = editions.toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1))
  return sorted.findLast(({ validFrom }) => validFrom <= day) ?? sorted[0]
}
