import type { TimeLine } from '@/lib/domain/case/time-line'
import { lanes } from '@/lib/domain/case/time-line'
import type { timeTable } from '@/lib/domain/case/time-table'
import { dayInWords } from '@/lib/domain/time/words'
import { figures } from '@/lib/forms/figures'
import { Drawing } from './drawing'

type Props = { line: TimeLine | undefined; table: ReturnType<typeof timeTable> }

/** The ends stand a little inside, so that a dot on the first day is whole. */
const inside = 0.03
const wide = (length: number) => Math.round(length * (1 - 2 * inside) * 10_000) / 100
const percent = (place: number) => Math.round((wide(place) + inside * 100) * 100) / 100
/** 16 Sep 2026: short, for several stand side by side on a phone. */
const short = (day: string) => dayInWords(day).replace(/(\d+ \w{3})\w*/, '$1')

/** When things happened, as a picture: a lane for each way of knowing, dots for days, bars for what is less exact. */
export function TimePicture({ line, table }: Props) {
  if (!line) return null
  const total = line.marks.reduce((so, { count }) => so + count, 0)
  const busiest = table.periods.length
  const summary = `${figures(total)} dated between ${dayInWords(line.first)} and ${dayInWords(line.last)}, in ${figures(busiest)} ${busiest === 1 ? 'period' : 'periods'} of the list below.`
  return (
    <Drawing
      summary={summary}
      lanes={lanes.map(({ id, title }) => {
        const marks = line.marks.filter(({ lane }) => lane === id)
        return {
          title,
          count: marks.reduce((so, { count }) => so + count, 0),
          dots: marks.flatMap(({ at, until, count }) =>
            until === undefined ? [[percent(at), count] as const] : [],
          ),
          bars: marks.flatMap(({ at, until, count }) =>
            until === undefined ? [] : [[percent(at), wide(until - at), count] as const],
          ),
        }
      })}
      ticks={line.ticks.map(({ at, day }) => [percent(at), short(day)] as const)}
    />
  )
}
