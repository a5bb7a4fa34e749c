'use client'

import type { ReactNode } from 'react'

type Item = {
  readonly label: string
  readonly value: ReactNode
  /** It asks nothing of anybody: on a phone it is heard and not shown. */
  readonly usual?: boolean
}

/**
 * What must be known before anything else is read, in one line (two on a phone, where the labels are only
 * heard: give values that stand without them, "Not in danger" rather than "No").
 */
export function Strip({ items }: { items: readonly Item[] }) {
  return (
    <dl className="strip border-y border-line bg-quiet py-1 text-sm sm:px-3 sm:leading-7 sm:py-2 sm:text-base">
      {items.map(item => (
        <div
          key={item.label}
          className={item.usual ? 'sm:font-bold max-sm:sr-only' : 'first:font-bold sm:font-bold'}
        >
          <dt className="text-sm font-normal text-soft max-sm:sr-only">{item.label}</dt>
          <dd>{item.value}</dd>
        </div>
      ))}
    </dl>
  )
}
