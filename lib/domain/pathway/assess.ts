import { type AgeKnown, type AgeStanding, ageStanding } from '../child/age-standing'
import { type ClockEvent, clocksRunning, type RunningClock } from '../clock/running'
import { computed } from '../determination/computed'
import type { ElementKind } from '../element/catalogue'
import type { Nation } from '../nation/nation'
import { type NrmRoute, nrmRoute } from '../nrm/route'
import type { Situation } from './condition'
import { type FactId, suspicious } from './facts'
import { type StepIn, stepsFor } from './steps-in'
import { ageDay, timed } from './timed'

/** What is known of a case, as facts and dated events. */
export type Known = {
  readonly nation: Nation
  /** Undefined where nobody has said. */
  readonly pilotArea: boolean | undefined
  readonly openedAt: Date
  /** When a case that goes on is looked at; age counts on that day then, until there is a referral. */
  readonly readAt?: Date
  readonly child: AgeKnown
  readonly evidence: { readonly [K in ElementKind]: readonly string[] }
  readonly facts: readonly FactId[]
  readonly events: readonly ClockEvent[]
}
/** What the rules say of a case but its clocks. `suspicion`: the facts that give reason to suspect exploitation. */
export type Judged = {
  readonly age: AgeStanding
  readonly suspicion: readonly FactId[]
  readonly computed: ReturnType<typeof computed>
  readonly nrm: NrmRoute
  /** What the steps were judged by. */
  readonly situation: Situation
  readonly steps: readonly StepIn[]
}
export type Assessment = Judged & { readonly clocks: readonly RunningClock[] }

/** Advice, which people decide on: the test, the NRM and the steps that apply. */
export function judge(known: Known): Judged {
  const { nation, pilotArea, evidence } = known
  const events = new Set(known.events.map(({ event }) => event))
  const facts = new Set(known.facts)
  if (known.child.doubted) facts.add('age-doubted')
  const on = ageDay(known.openedAt, known.events, known.readAt)
  const age = ageStanding({ ...known.child, doubted: facts.has('age-doubted') }, on)
  const missing = events.has('went-missing') || events.has('returned-from-missing')
  const suspicion = suspicious.filter(fact => facts.has(fact) || (fact === 'went-missing' && missing))
  const shown = computed(evidence, { path: age.path, suspicion: suspicion.length > 0 })
  const { result } = shown
  const nrm = nrmRoute(result, evidence.purpose, { nation, pilotArea, age })
  const situation = { nation, path: age.path, facts, events, result, refer: nrm.refer }
  return { age, suspicion, computed: shown, nrm, situation, steps: stepsFor(situation) }
}

/** Everything that the rules say of a case. */
export function assess(known: Known): Assessment {
  const judged = judge(known)
  return { ...judged, clocks: clocksRunning(timed(known.events, known, judged.age), known.nation) }
}
