import { type BoardList, boardAddress, boardLists } from '@/lib/domain/clock/board'
import type { BoardLine as Line } from '@/lib/domain/clock/board-line'
import { startInWords } from '@/lib/domain/step/kept-clocks'
import { whereDone } from '@/lib/domain/step/where-done'
import { Pager } from '../page/pager'
import { Table } from '../page/table'
import { Child, clockNamed, heldBy, Rule, When } from './board-line'
import { BoardLists } from './board-lists'
import { WhatIsCounted } from './what-is-counted'

type Props = {
  lines: readonly Line[]
  list: BoardList
  page: number
  sealed: string | undefined
  counts: Readonly<Record<BoardList, number>>
  /** Lines on a page. */
  length: number
  now: Date
}

const head = ['Case', 'Child', 'What is due', 'When', 'Started by', 'Rule', 'Held by']

/** One column of the board as a table, page by page: of each clock whose case it runs on, when it ends, and why. */
export function BoardListed({ lines, list, page, sealed, counts, length, now }: Props) {
  const rows = lines.map(line => ({
    key: `${line.caseId}-${line.n}`,
    cells: [
      <a key="go" href={whereDone(line.caseId, line)}>
        {line.reference}
      </a>,
      <Child key="child" line={line} />,
      clockNamed(line),
      <When key="due" line={line} now={now} />,
      startInWords(line),
      <Rule key="rule" line={line} />,
      heldBy(line),
    ],
  }))
  const pages = Math.ceil(counts[list] / length)
  return (
    <>
      <BoardLists counts={counts} shown={list} sealed={sealed} />
      <Table
        caption={boardLists[list].caption}
        head={head}
        rows={rows}
        empty={
          <p>
            {counts[list] > 0 ? 'This page is past the end of the list.' : boardLists[list].empty}{' '}
            <WhatIsCounted />
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
