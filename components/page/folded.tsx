import type { ReactNode } from 'react'

/** A card whose title alone stands there until somebody opens it. */
export const Folded = ({
  title,
  aside,
  children,
}: {
  title: string
  aside: ReactNode
  children: ReactNode
}) => (
  <details className="rounded border border-line">
    <summary className="p-3 sm:px-6">
      <div className="inline-flex w-[calc(100%-1.5rem)] flex-wrap items-baseline justify-between gap-x-4 gap-y-1 align-top">
        <h3 className="min-w-0">{title}</h3>
        <span>{aside}</span>
      </div>
    </summary>
    <div className="px-4 pb-4 sm:px-6 sm:pb-6">{children}</div>
  </details>
)
