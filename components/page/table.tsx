'use client'

import type { ReactNode } from 'react'

type Row = { readonly key: string; readonly cells: readonly ReactNode[] }

// Said out loud because a table laid out as blocks, as it is on phones, loses its meaning in some browsers.
const is = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  column: { role: 'columnheader', scope: 'col' },
  first: { role: 'rowheader', scope: 'row' },
  cell: { role: 'cell' },
} as const

/** A table whose first column names the row. With no rows it says what to do instead. */
export function Table({
  caption,
  titled = false,
  look,
  head,
  rows,
  empty,
}: {
  caption: string
  /** What stands above says the caption already: it is only heard. */
  titled?: boolean | undefined
  /** Tables under each other, a page of them: their columns stand in line, and each is found by its heading. */
  look?: 'numbers' | 'work'
  head: readonly string[]
  rows: readonly Row[]
  empty: ReactNode
}) {
  const name = look ? <h2 className="text-base">{caption}</h2> : caption
  if (rows.length === 0)
    return (
      <section className="flow-tight rounded border border-line p-4" aria-label={caption}>
        {look ? name : <p className="font-bold">{caption}</p>}
        <div>{empty}</div>
      </section>
    )
  return (
    <table className={look ? `listing listing-${look}` : 'listing'} {...is.table}>
      <caption className={titled ? 'sr-only' : undefined}>{titled ? caption : name}</caption>
      <thead {...is.group}>
        <tr {...is.row}>
          {head.map(title => (
            <th key={title} {...is.column}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...is.group}>
        {rows.map(row => (
          <tr key={row.key} {...is.row}>
            {row.cells.map((cell, index) =>
              index === 0 ? (
                <th key={head[index]} data-label={head[index]} {...is.first}>
                  {cell}
                </th>
              ) : (
                <td key={head[index]} data-label={head[index]} {...is.cell}>
                  {cell}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
