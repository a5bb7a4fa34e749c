'use client'

import type { ReactNode } from 'react'

/** A bordered part of a page under its own heading; `aside` stands at the heading's right. */
export function Card({ title, children, aside }: { title: string; children: ReactNode; aside?: ReactNode }) {
  return (
    <section className="card flow rounded border border-line p-4 sm:p-6">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <h2>{title}</h2>
        {aside && <div>{aside}</div>}
      </div>
      {children}
    </section>
  )
}
