import { addDays, addMonths, type Day, dayOf, isDay } from '../time/day'
import { known } from '../time/occurred'
import { type Draw, drawn } from './draw'
import { entriesOn, isUndated } from './narrative'
import { entrySource } from './sources'

/** The answers of row 14, each with the earliest day that still falls into it. */
const periods = (today: Day): readonly (readonly [string, Day])[] => [
  ['last-week', addDays(today, -7)],
  ['last-month', addMonths(today, -1)],
  ['3-months', addMonths(today, -3)],
  ['6-months', addMonths(today, -6)],
  ['6-12-months', addMonths(today, -12)],
]

const periodOf = (day: Day, today: Day): string =>
  periods(today).find(([, since]) => day >= since)?.[0] ?? 'over-a-year'

/** The first and the last day that a time known to the year, the month or the day can mean. */
function span(at: string): [Day, Day] {
  if (at.length < 7) return [`${at}-01-01`, `${at}-12-31`]
  if (at.length < 10) return [`${at}-01`, addDays(addMonths(`${at}-01`, 1), -1)]
  return [at.slice(0, 10), at.slice(0, 10)]
}

/**
 * Row 14, from the dated entries about contact: the last was no earlier than the latest of them must have been,
 * and no later than the latest of them can have been. Not sure when that leaves two periods, or when no entry
 * about contact has a date. It counts back from `at`, so an old draft is drawn anew.
 */
export const lastContactPeriod: Draw = (file, at) => {
  const entries = entriesOn(file, 'contact')
  const dated = entries.filter(entry => !isUndated(entry))
  if (dated.length === 0) return drawn('not-sure', entries.map(entrySource))
  const today = dayOf(at)
  const spans = dated.map(entry => span(known(entry.occurred))).filter(days => days.every(isDay))
  const latest = (days: readonly Day[]) => periodOf(days.toSorted().at(-1) ?? today, today)
  const [from, to] = [latest(spans.map(([first]) => first)), latest(spans.map(([, last]) => last))]
  return drawn(from === to ? from : 'not-sure', dated.map(entrySource))
}
