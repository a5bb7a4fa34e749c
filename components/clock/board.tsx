import { type BoardQuery, boardAddress, boardLists } from '@/lib/domain/clock/board'
import { ruleInWords } from '@/lib/domain/clock/words'
import { divisionOf, type Nation } from '@/lib/domain/nation/nation'
import { clockIn, dueOf, type KeptClock, startInWords, unknownClock } from '@/lib/domain/step/kept-clocks'
import { dayInWords, dueInWords } from '@/lib/domain/time/words'
import { Pager } from '../page/pager'
import { Source } from '../page/source'
import { Table } from '../page/table'
import { Tag } from '../page/tag'

type Line = Omit<KeptClock, 'limitKind' | 'endedAt'> & {
  readonly n: number
  readonly caseId: string
  readonly reference: string
  readonly nation: Nation
  readonly childName: string | null
  readonly immediateDanger: boolean
  readonly workers: readonly string[]
}
type Props = {
  lines: readonly Line[]
  query: BoardQuery
  sealed: string | undefined
  total: number
  /** Lines on a page. */
  length: number
  now: Date
}

const head = ['Case', 'Child', 'What is due', 'When', 'Started by', 'Rule', 'Held by']
const tones = { late: 'late', today: 'soon', week: 'plain' } as const

/** One list of the board: of each clock whose case it runs on, what ends it, what started it and the rule behind it. */
export function Board({ lines, query, sealed, total, length, now }: Props) {
  const { list, page } = query
  const rows = lines.map(line => {
    const clock = clockIn(line.nation, line)
    const words =
      clock?.limit === 'not-before'
        ? `Not before ${dayInWords(line.dueOn)}`
        : dueInWords(dueOf(line), now, divisionOf[line.nation])
    return {
      key: `${line.caseId}-${line.n}`,
      cells: [
        <a key="go" href={`/cases/${line.caseId}/steps`}>
          {line.reference}
        </a>,
        <span key="child">
          {line.childName ?? 'Name not known'}{' '}
          {line.immediateDanger && <Tag tone="danger">Danger reported</Tag>}
        </span>,
        clock?.name ?? unknownClock,
        <Tag key="due" tone={tones[list]}>
          {words}
        </Tag>,
        startInWords(line),
        clock ? (
          <Source key="source" summary={ruleInWords(clock)}>
            <p>
              {clock.source}
              {clock.status === 'to be confirmed' && ' (to be confirmed)'}
            </p>
          </Source>
        ) : (
          ''
        ),
        line.workers.length > 0 ? line.workers.join(', ') : 'Nobody',
      ],
    }
  })
  const pages = Math.ceil(total / length)
  return (
    <>
      <Table
        caption={boardLists[list].caption}
        head={head}
        rows={rows}
        empty={
          <p>
            {total > 0 ? 'This page is past the end of the list.' : boardLists[list].empty}{' '}
            <a href="/guidance#sources">Which clocks it counts, and which you keep yourself</a>
          </p>
        }
      />
      {(page > 1 || pages > 1) && (
        <Pager
          of={`Page ${page} of ${pages}`}
          before={page > 1 ? boardAddress(sealed, list, page - 1) : undefined}
          after={page < pages ? boardAddress(sealed, list, page + 1) : undefined}
        />
      )}
    </>
  )
}
