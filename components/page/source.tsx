'use client'

import type { ReactNode } from 'react'

/** What a rule, a clock or a drafted answer rests on, for whoever asks. */
export function Source({ summary, children }: { summary?: ReactNode; children: ReactNode }) {
  return (
    <details className="disclosure text-base">
      <summary>{summary ?? 'Where this comes from'}</summary>
      <div className="flow-tight">{children}</div>
    </details>
  )
}
