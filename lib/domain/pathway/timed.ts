import type { AgeStanding } from '../child/age-standing'
import type { ClockEvent } from '../clock/running'
import type { Nation } from '../nation/nation'
import { deciderOf } from '../nrm/route'
import { type Day, dayOf } from '../time/day'
import { earliest } from '../time/earliest'
import { instantOf } from '../time/london'

type Of = { readonly nation: Nation; readonly pilotArea: boolean | undefined; readonly openedAt: Date }

/** The day on which age counts: that of the NRM referral, otherwise the latest day that is known of. */
export function ageDay(openedAt: Date, events: Told, readAt: Date = openedAt): Day {
  const times = [openedAt, readAt, ...events.map(({ at }) => at)].map(at => at.getTime())
  return dayOf(referredAt(events) ?? new Date(Math.max(...times)))
}

type Told = readonly Pick<ClockEvent, 'event' | 'at'>[]

/** The first NRM referral. */
const referredAt = (events: Told): Date | null =>
  earliest(...events.filter(({ event }) => event === 'nrm-submitted').map(({ at }) => at))

/**
 * The events as the clocks take them, in their order: a referral runs by whoever decides it. An eighteenth birthday is
 * one of its own, at their end, unless it was past both when the case was opened and when the child was referred.
 */
export function timed(events: readonly ClockEvent[], of: Of, age: AgeStanding): ClockEvent[] {
  const { eighteenthOn } = age
  const first = earliest(of.openedAt, referredAt(events)) ?? of.openedAt
  const birthday: ClockEvent[] =
    eighteenthOn && eighteenthOn > dayOf(first)
      ? [{ event: 'eighteenth-birthday', at: instantOf(eighteenthOn, '00:00') }]
      : []
  const routed = events.map(event =>
    event.event === 'nrm-submitted' ? { ...event, route: deciderOf({ ...of, age }).decides } : event,
  )
  return [...routed, ...birthday]
}
