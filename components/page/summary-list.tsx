'use client'

import type { ReactNode } from 'react'

type Row = {
  readonly term: ReactNode
  readonly detail: ReactNode
  /** Where the detail leads, when it is a link as a whole. */
  readonly href?: string | undefined
  /** `what` completes "Change" for those who hear links out of their place. */
  readonly change?: { readonly href: string; readonly what: string } | undefined
}

/** What is known, line by line, with a way to change each. */
export function SummaryList({ rows }: { rows: readonly Row[] }) {
  return (
    <dl className="summary">
      {rows.map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rows are drawn once, in order, and hold no state
        <div key={index}>
          <dt>{row.term}</dt>
          <dd>{row.href ? <a href={row.href}>{row.detail}</a> : row.detail}</dd>
          {row.change && (
            <dd className="off-paper">
              <a href={row.change.href} className="tap inline-block">
                Change<span className="sr-only"> {row.change.what}</span>
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}
