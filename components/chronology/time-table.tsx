import type { ChronologyFilter } from '@/lib/domain/case/chronology-filter'
import type { Period, timeTable } from '@/lib/domain/case/time-table'
import { occurredInWords } from '@/lib/domain/time/words'
import { figures } from '@/lib/forms/figures'
import { Table } from '../page/table'

type Props = { table: ReturnType<typeof timeTable>; filter: ChronologyFilter; to: (days: Days) => string }
/** The days of a period, within those that were chosen. */
type Days = { readonly from: string; readonly until: string }

const precision = { 4: 'year', 7: 'month', 10: 'day' } as const
const words = ({ unit }: Period) =>
  occurredInWords({ precision: precision[unit.length as 4 | 7 | 10], at: unit })

/** The picture's twin: every period with what can have happened in it, and the way to the list of exactly that. */
export function TimeTable({ table: { periods, undated }, filter, to }: Props) {
  return (
    <>
      <Table
        caption="The same as a list"
        head={['When', 'How many', 'Of these']}
        rows={periods.map(period => {
          const from = filter.from && filter.from > period.from ? filter.from : period.from
          const until = filter.until && filter.until < period.until ? filter.until : period.until
          const of = period.of.map(({ title, count }) => `${figures(count)} ${title.toLowerCase()}`)
          const vague = period.vague > 0 ? [`${figures(period.vague)} not dated to the day`] : []
          return {
            key: period.unit,
            cells: [
              <a key="when" className="tap inline-block" href={to({ from, until })}>
                {words(period)}
              </a>,
              figures(period.count),
              [...of, ...vague].join('; '),
            ],
          }
        })}
        empty={<p>Nothing is dated. Take away a choice above, or add to the chronology.</p>}
      />
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
