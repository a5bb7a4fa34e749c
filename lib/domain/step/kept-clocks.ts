import { type Clock, clocks, isEarliest, type TriggerEvent } from '../clock/clocks'
import { triggers } from '../clock/triggers'
import { type Party, waitsFor } from '../clock/waits-for'
import { inNation } from '../nation/in-nations'
import type { Nation } from '../nation/nation'
import type { Day } from '../time/day'
import { type Due, lastDayOf } from '../time/deadline'
import { instantInWords } from '../time/words'
import type { RunningClock } from './clocks'

/** A clock of a case as it is kept: which it is, what started it, when it ends or ended; no words of anybody. */
export type KeptClock = {
  readonly clock: string
  readonly validFrom: Day
  readonly startedBy: string
  readonly startedAt: Date
  readonly unit: Due['unit']
  /** 'not-before' of whatever only says how soon something may be, since nothing is late by it. */
  readonly limitKind: Clock['limit']
  /** London's day on which it ends. */
  readonly dueOn: Day
  /** The moment, where it counts hours. */
  readonly dueAt: Date | null
  readonly endedAt: Date | null
  /** Who must do something before it ends. */
  readonly waitsFor: Party
  /** Somebody gave it another day than its rule does. */
  readonly moved: boolean
}

export const keptClock = ({ clock, startedAt, due, metAt, party, moved }: RunningClock): KeptClock => ({
  clock: clock.id,
  validFrom: clock.validFrom,
  startedBy: beganWith(clock),
  startedAt,
  unit: due.unit,
  limitKind: isEarliest(clock) ? 'not-before' : clock.limit,
  dueOn: lastDayOf(due),
  dueAt: due.unit === 'hour' ? due.at : null,
  endedAt: metAt,
  waitsFor: waitsFor(clock.id, party),
  moved: moved !== undefined,
})

/** An order that followed police protection counts from that. */
const beganWith = ({ given, trigger }: Clock): TriggerEvent =>
  given === 'police-protection-came-first' ? 'police-protection-started' : trigger

type Known = Pick<
  Clock,
  'name' | 'amount' | 'unit' | 'limit' | 'inAdvance' | 'ends' | 'own' | 'source' | 'status' | 'note'
>

/** The clock of the catalogue; undefined when this version no longer has it, until the case is counted anew. */
export const clockIn = (
  nation: Nation,
  { clock, validFrom }: Pick<KeptClock, 'clock' | 'validFrom'>,
): Known | undefined => {
  const known: readonly Clock[] = clocks.filter(row => row.id === clock && row.validFrom === validFrom)
  return known.find(row => row.nation === nation) ?? known[0]
}

export const dueOf = ({ unit, dueOn, dueAt }: Pick<KeptClock, 'unit' | 'dueOn' | 'dueAt'>): Due =>
  unit === 'hour' ? { unit, at: dueAt ?? new Date(`${dueOn}T00:00:00Z`) } : { unit, on: dueOn }

/** 'Children’s services received the referral, 26 March 2026, 8:15am', in the words of the case's nation. */
export function startInWords({
  startedBy,
  startedAt,
  nation,
}: Pick<KeptClock, 'startedBy' | 'startedAt'> & { readonly nation: Nation }): string {
  const known = Object.hasOwn(triggers, startedBy)
  const words = known ? inNation<string>(triggers[startedBy as TriggerEvent], nation) : 'It started'
  return `${words}, ${instantInWords(startedAt)}`
}
