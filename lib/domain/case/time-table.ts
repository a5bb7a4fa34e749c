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
  const tallies = new Map(units.map(each => [each, tallyOf(each)]))
  for (const moment of dated) {
    // What is dated as closely as a period is in that one alone; the rest is looked for in each.
    const own = moment.key.length >= unit ? tallies.get(moment.key.slice(0, unit)) : undefined
    if (own) own.add(moment)
    else for (const tally of tallies.values()) if (inPeriod(moment.key, tally)) tally.add(moment)
  }
  return { periods: [...tallies.values()].map(({ add: _, ...period }) => period), undated }
}

type Dated = Moment & { readonly from: string; readonly until: string }

/** A period that nothing is counted in yet. */
function tallyOf(unit: string) {
  const from = startOf(unit)
  const until = unit.length === 10 ? from : addDays(addMonths(from, unit.length === 7 ? 1 : 12), -1)
  const counts = new Map<Lane, number>()
  return {
    from,
    until,
    unit,
    count: 0,
    vague: 0,
    get of() {
      return lanes.flatMap(({ id, title }) => {
        const count = counts.get(id)
        return count ? [{ lane: id, title, count }] : []
      })
    },
    add({ lane, count, from: start, until: end }: Dated) {
      this.count += count
      if (start !== end) this.vague += count
      counts.set(lane, (counts.get(lane) ?? 0) + count)
    },
  }
}

const sum = (all: readonly { count: number }[]) => all.reduce((so, { count }) => so + count, 0)
/** The first day that a key can mean: of a year, a month, a day or a moment. */
const startOf = (key: string) => (key.length >= 10 ? key : `${key}-01-01`).slice(0, 10)
