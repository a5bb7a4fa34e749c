import { type BoardList, boardAddress, boardListIds, boardLists } from '@/lib/domain/clock/board'
import type { BoardLine as Line } from '@/lib/domain/clock/board-line'
import { startInWords } from '@/lib/domain/step/kept-clocks'
import { whereDone } from '@/lib/domain/step/where-done'
import { Child, clockNamed, heldBy, Rule, When } from './board-line'
import { WhatIsCounted } from './what-is-counted'

type Props = {
  lines: readonly Line[]
  counts: Readonly<Record<BoardList, number>>
  /** Whose cases, sealed for an address. */
  sealed: string | undefined
  now: Date
}

const edges = { late: 'border-t-red', today: 'border-t-amber', week: 'border-t-edge' } as const

function Clock({ line, now }: { line: Line; now: Date }) {
  return (
    <li className="card flow-tight rounded border border-line p-3">
      <h3 className="text-base">
        <a href={whereDone(line.caseId, line)}>
          {clockNamed(line)}
          <span className="sr-only">, case {line.reference}</span>
        </a>
      </h3>
      <p>
        <When line={line} now={now} />
      </p>
      <p>
        {line.reference} · <Child line={line} />
      </p>
      <p className="text-soft">Since: {startInWords(line)}</p>
      <p className="text-soft">Held by: {heldBy(line)}</p>
      <Rule line={line} />
    </li>
  )
}

/**
 * What is late, due today and due in the next seven days, beside each other, and on a phone under each other. The
 * number of each opens the list that it counts, as a table; what a column has no room for stands there.
 */
export function Board({ lines, counts, sealed, now }: Props) {
  return (
    <>
      <div className="grid gap-x-6 gap-y-8 lg:grid-cols-3">
        {boardListIds.map(id => {
          const shown = lines.filter(line => line.list === id)
          return (
            <section key={id} aria-labelledby={id} className={`flow-tight border-t-4 pt-3 ${edges[id]}`}>
              <h2 id={id} className="text-lg">
                <a href={boardAddress(sealed, id)}>{`${boardLists[id].title}: ${counts[id]}`}</a>
              </h2>
              {shown.length === 0 ? (
                <p>{boardLists[id].empty}</p>
              ) : (
                <ol className="flow-tight list-none">
                  {shown.map(line => (
                    <Clock key={`${line.caseId}-${line.n}`} line={line} now={now} />
                  ))}
                </ol>
              )}
              {counts[id] > shown.length && (
                <p>
                  <a href={boardAddress(sealed, id)} className="tap inline-block">
                    {`${counts[id] - shown.length} more: see all ${counts[id]}`}
                    <span className="sr-only"> of {boardLists[id].title.toLowerCase()}</span>
                  </a>
                </p>
              )}
            </section>
          )
        })}
      </div>
      <p>
        <WhatIsCounted />
      </p>
    </>
  )
}
