import { inNation } from '../nation/in-nations'
import type { Nation } from '../nation/nation'
import type { Day } from '../time/day'
import type { Unit } from '../time/deadline'
import { childrenActClocks } from './children-act'
import { england } from './england'
import { northernIreland } from './northern-ireland'
import { nrmClocks, nrmClocksOfNorthernIreland } from './nrm'
import { ownClocks } from './own'
import { scotland } from './scotland'
import type { TriggerEvent } from './triggers'
import { wales } from './wales'

export type { TriggerEvent } from './triggers'

/** A fact about the trigger without which the clock does not run; `running.ts` says how each is known. */
export type Given =
  | 'it-began-an-enquiry'
  | 'it-was-out-of-hours'
  | 'it-says-when-it-ends'
  | 'police-protection-came-first'
  | 'police-protection-did-not-come-first'
  | 'a-competent-authority-decides'
  | 'a-devolved-panel-decides'

/**
 * One time limit. `limit` tells how to read the due time: no later than it by law or national guidance
 * (maximum), by it if all goes well (target), tell someone by it (notice), or no earlier than it (not-before).
 * `ends`: it is the longest that an order or a power may last, and what that itself says wins over it.
 * `endsBy`: the id of another clock of the same order, whose last day ends it by law where it has no length of its own.
 * `prolongs`: it makes the order longer that this event began, by no more than its own length from that order's end.
 * `toNoon`: where its last day is a public holiday, the court may let it run to noon of the first day that is none.
 * `inAdvance`: a notice of which the length is the rule: what it is given of comes on its last day at the earliest.
 * `note`: what whoever reads the rule must know beside it.
 * `own`: Holdfast's own day to look or to ask again, that no law counts: see own.ts.
 * `status` is 'to be confirmed' where the value has not been read in a source. `validFrom` is the first day of
 * a trigger to which the row applies, from general knowledge and to be confirmed for every row; a changed rule is
 * a new row with the same id and a later day. The same id in two nations means the same thing to do.
 */
export type ClockRow = {
  id: string
  name: string
  trigger: TriggerEvent
  given?: Given
  amount: number
  unit: Unit
  limit: 'maximum' | 'target' | 'notice' | 'not-before'
  ends?: true
  endsBy?: string
  prolongs?: TriggerEvent
  toNoon?: true
  inAdvance?: true
  own?: true
  source: string
  note?: string
  status: 'published' | 'to be confirmed'
  validFrom: string
}
export type Clock = CatalogueRow & { nation: Nation }

/** The ids that the tables of the nations have. */
export type ClockId = (
  | typeof england
  | typeof wales
  | typeof scotland
  | typeof northernIreland
  | typeof childrenActClocks
  | typeof nrmClocks
  | typeof ownClocks
)[number]['id']

/** Something said of some clocks, each by an id that the catalogue has. */
export type PerClock<T> = { readonly [Id in ClockId]?: T }

/** A row of the catalogue, of the nations that its table is of. */
export type CatalogueRow = Omit<ClockRow, 'id'> & { id: ClockId }

const tables: { readonly [N in Nation]: readonly CatalogueRow[] } = {
  England: [...england, ...childrenActClocks, ...nrmClocks],
  Wales: [...wales, ...childrenActClocks, ...nrmClocks],
  Scotland: [...scotland, ...nrmClocks],
  'Northern Ireland': [...northernIreland, ...nrmClocksOfNorthernIreland],
}

/** The clocks of one nation, in the order in which a case meets them. */
export const clocksIn: { readonly [N in Nation]: readonly Clock[] } = {
  England: rowsOf('England'),
  Wales: rowsOf('Wales'),
  Scotland: rowsOf('Scotland'),
  'Northern Ireland': rowsOf('Northern Ireland'),
}

/** Every clock of the four nations. Source: domain fact base 3.2 to 3.8, 22 November 2026. */
export const clocks: readonly Clock[] = Object.values(clocksIn).flat()

/** Whether it only says how soon something may be: nobody has to do anything by it, so that it is never late. */
export const isEarliest = ({ limit, inAdvance }: Pick<Clock, 'limit' | 'inAdvance'>): boolean =>
  limit === 'not-before' || inAdvance === true

/** Said of a clock that the catalogue of this version does not have. */
export const unknownClock = 'A clock that this version does not know'

/** The day on which the value was last read in its source; null where nobody has read it there yet. */
export const checkedOn = ({ status }: Pick<Clock, 'status'>): Day | null =>
  status === 'published' ? '2026-11-22' : null

function rowsOf(nation: Nation): readonly Clock[] {
  const own = ownClocks.map(row => ({ ...row, name: inNation(row.name, nation), own: true as const }))
  return [...tables[nation], ...own].map(row => ({ ...row, nation }))
}
