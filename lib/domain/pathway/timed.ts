import type { AgeStanding } from '../child/age-standing'
import type { ClockEvent } from '../clock/running'
import type { Nation } from '../nation/nation'
import { deciderOf } from '../nrm/route'
import { type Day, dayOf } from '../time/day'
import { instantOf } from '../time/london'

type Of = { readonly nation: Nation; readonly pilotArea: boolean | undefined; readonly openedAt: Date }

/** The day on which age counts: that of the NRM referral, otherwise the latest day that is known of. */
export function ageDay(
  openedAt: Date,
  events: readonly Pick<ClockEvent, 'event' | 'at'>[],
  readAt: Date = openedAt,
): Day {
  const timesOf = (those: typeof events) => those.map(({ at }) => at.getTime())
  const referred = timesOf(events.filter(({ event }) => event === 'nrm-submitted'))
  const latest = Math.max(openedAt.getTime(), readAt.getTime(), ...timesOf(events))
  return dayOf(new Date(referred.length > 0 ? Math.min(...referred) : latest))
}

/**
 * The events as the clocks take them, in their order: a referral runs by whoever decides it. An eighteenth birthday is
 * one of its own, at their end, unless it was past when the case was opened.
 */
export function timed(events: readonly ClockEvent[], of: Of, age: AgeStanding): ClockEvent[] {
  const { eighteenthOn } = age
  const birthday: ClockEvent[] =
    eighteenthOn && eighteenthOn > dayOf(of.openedAt)
      ? [{ event: 'eighteenth-birthday', at: instantOf(eighteenthOn, '00:00') }]
      : []
  const routed = events.map(event =>
    event.event === 'nrm-submitted' ? { ...event, route: deciderOf({ ...of, age }).decides } : event,
  )
  return [...routed, ...birthday]
}
