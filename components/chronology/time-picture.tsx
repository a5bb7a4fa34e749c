import type { TimeLine } from '@/lib/domain/case/time-line'
import { lanes } from '@/lib/domain/case/time-line'
import { labelsOf, whatADotIs } from '@/lib/domain/case/time-words'
import { dayInWords } from '@/lib/domain/time/words'
import { figures } from '@/lib/forms/figures'
import { Drawing } from './drawing'

type Props = { line: TimeLine | undefined }

/** The ends stand a little inside, so that a dot on the first day is whole. */
const inside = 0.03
const wide = (length: number) => Math.round(length * (1 - 2 * inside) * 10_000) / 100
const percent = (place: number) => Math.round((wide(place) + inside * 100) * 100) / 100

/** When things happened, as a picture: a lane for each way of knowing, dots for days, frames for what is less exact. */
export function TimePicture({ line }: Props) {
  if (!line) return null
  const total = line.marks.reduce((so, { count }) => so + count, 0)
  const summary = `${figures(total)} ${total === 1 ? 'entry' : 'entries'} between ${dayInWords(line.first)} and ${dayInWords(line.last)}.`
  return (
    <Drawing
      summary={summary}
      lanes={lanes.flatMap(({ id, title }) => {
        const marks = line.marks.filter(({ lane }) => lane === id)
        // Few cases have an entry of which nobody said how it is known.
        if (id === 'not-recorded' && marks.length === 0) return []
        const count = marks.reduce((so, { count: each }) => so + each, 0)
        const dots = marks.flatMap(({ at, until, count: each }) =>
          until === undefined ? [[percent(at), each] as const] : [],
        )
        const bars = marks.flatMap(({ at, until, count: each }) =>
          until === undefined ? [] : [[percent(at), wide(until - at), each] as const],
        )
        return [{ title, count, dots, bars }]
      })}
      ticks={labelsOf(line).map(({ at, words, year }) => [percent(at), words, year] as const)}
      explained={whatADotIs(line)}
    />
  )
}
