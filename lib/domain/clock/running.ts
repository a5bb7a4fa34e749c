import { divisionOf, type Nation } from '../nation/nation'
import { dayOf } from '../time/day'
import { type Due, dueAfter } from '../time/deadline'
import { type Clock, clocks, type Given, type TriggerEvent } from './clocks'

/**
 * A dated fact of the case. `enquiry`: this strategy discussion began a section 47 enquiry. `route`: who decides
 * this NRM referral, a competent authority unless said. `met`: ids of the clocks of this event that are done.
 */
export type ClockEvent = {
  event: TriggerEvent
  at: Date
  enquiry?: boolean
  route?: 'single-competent-authority' | 'devolved-panel'
  met?: readonly string[]
}

export type RunningClock = { clock: Clock; startedAt: Date; due: Due }

/** Whether any clock of this nation is in the catalogue: without one, "nothing is late" must not be said. */
export const hasClocks = (nation: Nation): boolean => clocks.some(row => row.nation === nation)

/**
 * The clocks that the facts have started and nobody has marked as met, in the order of the events. An event
 * never ends another event's clock by itself: a conference that is held still has to be marked as met.
 */
export function clocksRunning(events: readonly ClockEvent[], nation: Nation): RunningClock[] {
  return events.flatMap(event =>
    inForce(event, nation)
      .filter(({ id }) => !event.met?.includes(id))
      .flatMap(clock => {
        const startedAt = clock.given ? starts[clock.given](event, events) : event.at
        if (!startedAt) return []
        return { clock, startedAt, due: dueAfter(startedAt, clock.amount, clock.unit, divisionOf[nation]) }
      }),
  )
}

/** For each condition, the instant its clock counts from, or nothing when it does not hold. */
const starts: Record<Given, (event: ClockEvent, events: readonly ClockEvent[]) => Date | undefined> = {
  'it-began-a-section-47-enquiry': event => (event.enquiry ? event.at : undefined),
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

/** The rows that this event starts, each in the edition that applied on its day. */
function inForce({ event, at }: ClockEvent, nation: Nation): Clock[] {
  const day = dayOf(at)
  const known = clocks.filter(row => row.nation === nation && row.trigger === event && row.validFrom <= day)
  return known.filter(row => !known.some(({ id, validFrom }) => id === row.id && validFrom > row.validFrom))
}
