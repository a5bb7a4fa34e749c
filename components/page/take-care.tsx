'use client'

import type { ReactNode } from 'react'

type Props = { title: string; line: string; children: ReactNode }

/**
 * A warning that stands on every page of a case. On a phone it takes one line: what does not fit is cut off, and opening
 * it, which needs no JavaScript, shows it whole. On paper it is open.
 */
export function TakeCare({ title, line, children }: Props) {
  return (
    <details className="take-care">
      <summary>
        <strong>{title}:</strong> {line}
      </summary>
      {children}
    </details>
  )
}
