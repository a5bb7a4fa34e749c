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

/** Nothing is changed on paper. */
const offPaper = (title: string | undefined) => (title === 'Change' ? 'off-paper' : undefined)

/**
 * A table whose first column names the row. Its name is a heading above it, where those who go by headings find it, and
 * no caption: a heading may not stand within a table’s own parts. With no rows it says what to do instead.
 */
export function Table({
  caption,
  titled = false,
  look,
  level = 2,
  head,
  rows,
  empty,
}: {
  caption: string
  /** What stands above says the caption already: it is only heard. */
  titled?: boolean | undefined
  /** Tables under each other whose columns stand in line. */
  look?: 'numbers' | 'work'
  /** How deep its name stands among the page’s headings. */
  level?: 2 | 3
  head: readonly string[]
  rows: readonly Row[]
  empty: ReactNode
}) {
  const Head = `h${level}` as const
  const name = <Head className="text-base">{caption}</Head>
  const looks = look ? `listing listing-${look}` : 'listing'
  if (rows.length === 0)
    return (
      <section className="flow-tight rounded border border-line p-4">
        {name}
        <div>{empty}</div>
      </section>
    )
  const table = (
    <table className={looks} aria-label={caption} {...is.table}>
      <thead {...is.group}>
        <tr {...is.row}>
          {head.map(title => (
            <th key={title} className={offPaper(title)} {...is.column}>
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
                <td key={head[index]} className={offPaper(head[index])} data-label={head[index]} {...is.cell}>
                  {cell}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
  return titled ? (
    table
  ) : (
    <div className="flow-tight">
      {name}
      {table}
    </div>
  )
}
