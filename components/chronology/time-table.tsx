import type { ChronologyFilter } from '@/lib/domain/case/chronology-filter'
import type { Period, timeTable } from '@/lib/domain/case/time-table'
import { occurredInWords } from '@/lib/domain/time/words'
import { figures } from '@/lib/forms/figures'
import { tell } from '../page/told'
import { TimeRows } from './time-rows'

type Props = { table: ReturnType<typeof timeTable>; filter: ChronologyFilter; to: (days: Days) => string }
/** The days of a period, within those that were chosen. */
type Days = { readonly from: string; readonly until: string }

const precision = { 4: 'year', 7: 'month', 10: 'day' } as const
const words = ({ unit }: Period) =>
  occurredInWords({ precision: precision[unit.length as 4 | 7 | 10], at: unit })

/** The picture's twin: every period with what can have happened in it, and the way to the list of exactly that. */
export function TimeTable({ table: { periods, undated }, filter, to }: Props) {
  const rows = periods.map(period => {
    const from = filter.from && filter.from > period.from ? filter.from : period.from
    const until = filter.until && filter.until < period.until ? filter.until : period.until
    const of = period.of.map(({ title, count }) => `${figures(count)} ${title.toLowerCase()}`)
    const vague = period.vague > 0 ? [`${figures(period.vague)} not dated to the day`] : []
    return {
      unit: period.unit,
      when: words(period),
      href: to({ from, until }),
      count: figures(period.count),
      of: [...of, ...vague].join('; '),
    }
  })
  return (
    <>
      <TimeRows told={tell(rows)} />
      {periods.length > 0 && (
        <p className="text-soft">
          What is dated to a month or a year is counted wherever it can have happened.
          {undated > 0 &&
            ` ${figures(undated)} more ${undated === 1 ? 'has' : 'have'} no date: last in the list.`}
        </p>
      )}
    </>
  )
}
