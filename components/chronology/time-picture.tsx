import type { TimeLine } from '@/lib/domain/case/time-line'
import { lanes } from '@/lib/domain/case/time-line'
import type { timeTable } from '@/lib/domain/case/time-table'
import { dayInWords } from '@/lib/domain/time/words'
import { figures } from '@/lib/forms/figures'
import { Drawing } from './drawing'

type Props = { line: TimeLine | undefined; table: ReturnType<typeof timeTable> }

const percent = (place: number) => Math.round(place * 10_000) / 100

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
            until === undefined ? [] : [[percent(at), percent(until - at), count] as const],
          ),
        }
      })}
      ticks={line.ticks.map(({ at, day }) => [percent(at), dayInWords(day)] as const)}
    />
  )
}
