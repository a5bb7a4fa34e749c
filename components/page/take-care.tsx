'use client'

import type { ReactNode } from 'react'

type Props = {
  title: string
  line: string
  /** Nothing of the line is cut off, however narrow the screen. */
  whole?: boolean | undefined
  children: ReactNode
}

/**
 * A warning that stands on every page of a case. On a phone it takes one line, unless it is told whole: what does not
 * fit is cut off, and opening it, which needs no JavaScript, shows it. On paper it is open.
 */
export function TakeCare({ title, line, whole, children }: Props) {
  return (
    <details className={whole ? 'take-care take-care-whole' : 'take-care'}>
      <summary>
        <strong>{title}:</strong> {line}
      </summary>
      {children}
    </details>
  )
}
