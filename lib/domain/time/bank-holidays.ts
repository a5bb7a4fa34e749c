import data from './bank-holidays.json'
import type { Day } from './day'

/** The three parts of the UK for which GOV.UK publishes bank holidays. */
export type Division = 'england-and-wales' | 'scotland' | 'northern-ireland'

type Published = {
  source: string
  lastUpdated: Day
  readOn: Day
  divisions: Record<Division, { date: Day; title: string }[]>
}

const published: Published = data
const days: Record<Division, ReadonlySet<Day>> = {
  'england-and-wales': daysOf('england-and-wales'),
  scotland: daysOf('scotland'),
  'northern-ireland': daysOf('northern-ireland'),
}

const sorted: Record<Division, readonly Day[]> = {
  'england-and-wales': [...days['england-and-wales']].sort(),
  scotland: [...days.scotland].sort(),
  'northern-ireland': [...days['northern-ireland']].sort(),
}

/** Whether the day is a bank holiday there, substitute days included. Outside `covers`: always false. */
export function isBankHoliday(day: Day, division: Division): boolean {
  return days[division].has(day)
}

/** All that are published for it, the earliest first. */
export const bankHolidays = (division: Division): readonly Day[] => sorted[division]

/** Where the list came from, and the whole years it speaks for; renew it before a clock reaches its end. */
export const bankHolidaySource: {
  source: string
  lastUpdated: Day
  readOn: Day
  covers: { from: Day; until: Day }
} = {
  source: published.source,
  lastUpdated: published.lastUpdated,
  readOn: published.readOn,
  covers: { from: `${years()[0]}-01-01`, until: `${years().at(-1)}-12-31` },
}

function daysOf(division: Division): ReadonlySet<Day> {
  return new Set(published.divisions[division].map(({ date }) => date))
}

function years(): string[] {
  return [...days['england-and-wales']].map(day => day.slice(0, 4)).sort()
}
