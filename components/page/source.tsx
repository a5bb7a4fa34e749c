'use client'

import type { ReactNode } from 'react'

type Props = { summary?: ReactNode; open?: boolean; children: ReactNode }

/** What a rule, a clock or a drafted answer rests on, for whoever asks. */
export function Source({ summary, open = false, children }: Props) {
  return (
    <details className="disclosure text-base" open={open}>
      <summary>{summary ?? 'Where this comes from'}</summary>
      <div className="flow-tight">{children}</div>
    </details>
  )
}
