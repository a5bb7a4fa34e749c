import { type AgeKnown, type AgeStanding, ageStanding } from '../child/age-standing'
import { type ClockEvent, clocksRunning, type RunningClock } from '../clock/running'
import { computed } from '../determination/computed'
import type { ElementKind } from '../element/catalogue'
import type { Nation } from '../nation/nation'
import { deciderOf, type NrmRoute, nrmRoute } from '../nrm/route'
import { type Day, dayOf } from '../time/day'
import { instantOf } from '../time/london'
import { type FactId, suspicious } from './facts'
import { type StepIn, stepsFor } from './steps-in'

/** What is known of a case, as facts and dated events. */
export type Known = {
  readonly nation: Nation
  readonly pilotArea: boolean
  readonly openedAt: Date
  readonly child: AgeKnown
  readonly evidence: { readonly [K in ElementKind]: readonly string[] }
  readonly facts: readonly FactId[]
  readonly events: readonly ClockEvent[]
}
export type Assessment = {
  readonly age: AgeStanding
  readonly computed: ReturnType<typeof computed>
  readonly nrm: NrmRoute
  readonly steps: readonly StepIn[]
  readonly clocks: readonly RunningClock[]
}

/** Everything that the rules say of a case: advice, which people decide on. */
export function assess(known: Known): Assessment {
  const { nation, pilotArea, evidence } = known
  const events = new Set(known.events.map(({ event }) => event))
  const facts = new Set(known.facts)
  if (known.child.doubted) facts.add('age-doubted')
  const age = ageStanding({ ...known.child, doubted: facts.has('age-doubted') }, ageDay(known))
  const missing = events.has('went-missing') || events.has('returned-from-missing')
  const suspicion = missing || suspicious.some(fact => facts.has(fact))
  const shown = computed(evidence, { path: age.path, suspicion })
  const { result } = shown
  const nrm = nrmRoute(result, evidence.purpose, { nation, pilotArea, age })
  const steps = stepsFor({ nation, path: age.path, facts, events, result, refer: nrm.refer })
  return { age, computed: shown, nrm, steps, clocks: clocksOf(known, age) }
}

/** The day on which age counts: that of the NRM referral, otherwise the latest day that is known of. */
export function ageDay({ openedAt, events }: Pick<Known, 'openedAt' | 'events'>): Day {
  const timesOf = (those: typeof events) => those.map(({ at }) => at.getTime())
  const referred = timesOf(events.filter(({ event }) => event === 'nrm-submitted'))
  const latest = Math.max(openedAt.getTime(), ...timesOf(events))
  return dayOf(new Date(referred.length > 0 ? Math.min(...referred) : latest))
}

/**
 * An eighteenth birthday is a clock of its own, unless it was past when the case was opened; a referral runs by whoever
 * decides it.
 */
function clocksOf({ nation, pilotArea, openedAt, events }: Known, age: AgeStanding): RunningClock[] {
  const { decides: route } = deciderOf({ nation, pilotArea, age })
  const { eighteenthOn } = age
  const birthday: ClockEvent[] =
    eighteenthOn && eighteenthOn > dayOf(openedAt)
      ? [{ event: 'eighteenth-birthday', at: instantOf(eighteenthOn, '00:00') }]
      : []
  const routed = events.map(event => (event.event === 'nrm-submitted' ? { ...event, route } : event))
  return clocksRunning([...routed, ...birthday], nation)
}
