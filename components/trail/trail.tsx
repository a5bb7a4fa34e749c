import { trailAddress } from '@/lib/domain/access/trail-filter'
import { instantInWords } from '@/lib/domain/time/words'
import { Pager } from '../page/pager'
import { Table } from '../page/table'
import { Tag } from '../page/tag'

type Line = { key: string; at: Date; sentence: string; refused: boolean; detail: { [name: string]: unknown } }

const counts = (detail: Line['detail']): string =>
  Object.entries(detail)
    .map(([name, value]) => `${name}: ${String(value)}`)
    .join(', ')

/** A sentence whose references do not break at their hyphen. */
const whole = (sentence: string) =>
  sentence.split(/(HF-[0-9A-Z]{8})/).map((part, at) =>
    at % 2 === 0 ? (
      part
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence never change places
      <span key={at} className="whitespace-nowrap">
        {part}
      </span>
    ),
  )

/** The trail as sentences, the newest first; ids, versions and counts beside them. */
export function Trail({
  lines,
  page,
  sealed,
  more,
}: {
  lines: readonly Line[]
  page: number
  /** What it is narrowed to, sealed for an address. */
  sealed: string | undefined
  more: boolean
}) {
  return (
    <>
      <Table
        caption="What was done, newest first"
        head={['What', 'When', 'Outcome', 'Ids and counts']}
        rows={lines.map(line => ({
          key: line.key,
          cells: [
            whole(line.sentence),
            instantInWords(line.at),
            line.refused ? (
              <Tag key="refused" tone="late">
                Refused
              </Tag>
            ) : (
              'Done'
            ),
            counts(line.detail) && (
              <span key="ids" className="wrap-anywhere text-sm text-soft">
                {counts(line.detail)}
              </span>
            ),
          ],
        }))}
        empty={<p>Nothing matches. Take away a filter, or choose another day.</p>}
      />
      {(page > 1 || more) && (
        <Pager
          of={`Page ${page}`}
          before={page > 1 ? trailAddress(sealed, page - 1) : undefined}
          after={more ? trailAddress(sealed, page + 1) : undefined}
        />
      )}
    </>
  )
}
