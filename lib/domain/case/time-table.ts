import { addDays, addMonths, daysBetween } from '../time/day'
import { sortKey } from '../time/occurred'
import { inPeriod } from './chronology-filter'
import { daysOf, type Lane, lanes, type Moment } from './time-line'

export type Period = {
  readonly from: string
  readonly until: string
  /** 'YYYY-MM-DD', 'YYYY-MM' or 'YYYY', as long as the period. */
  readonly unit: string
  /** All that can have happened in it: as many as the chronology lists for these days. */
  readonly count: number
  readonly of: readonly { readonly lane: Lane; readonly title: string; readonly count: number }[]
  /** How many of these are not dated to the day. */
  readonly vague: number
}

/** A list is short enough to be read: days up to two months, months up to six years, else years. */
const unitFor = (length: number): number => (length <= 62 ? 10 : length <= 6 * 366 ? 7 : 4)

/** The list twin of a time line: a row for each day, month or year in which something begins. */
export function timeTable(moments: readonly Moment[]): { periods: Period[]; undated: number } {
  const dated = moments.flatMap(moment => {
    const days = daysOf(moment.occurred)
    return days ? [{ ...moment, ...days, key: sortKey(moment.occurred) }] : []
  })
  const undated = sum(moments) - sum(dated)
  const keys = dated.map(({ key }) => startOf(key)).sort()
  const [first, last] = [keys[0], keys.at(-1)]
  if (first === undefined || last === undefined) return { periods: [], undated }
  const unit = unitFor(daysBetween(first, last) + 1)
  const units = [...new Set(keys.map(key => key.slice(0, unit)))]
  const periods = units.map(each => {
    const from = startOf(each)
    const until = unit === 10 ? from : addDays(addMonths(from, unit === 7 ? 1 : 12), -1)
    const inIt = dated.filter(({ key }) => inPeriod(key, { from, until }))
    const of = lanes.map(({ id, title }) => ({
      lane: id,
      title,
      count: sum(inIt.filter(({ lane }) => lane === id)),
    }))
    const vague = sum(inIt.filter(({ from: start, until: end }) => start !== end))
    return { from, until, unit: each, count: sum(inIt), of: of.filter(({ count }) => count > 0), vague }
  })
  return { periods, undated }
}

const sum = (all: readonly { count: number }[]) => all.reduce((so, { count }) => so + count, 0)
/** The first day that a key can mean: of a year, a month, a day or a moment. */
const startOf = (key: string) => (key.length >= 10 ? key : `${key}-01-01`).slice(0, 10)
