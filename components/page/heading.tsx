'use client'

import type { ReactNode } from 'react'

/** The page's one h1, with a small line above that says where we are and a sentence below that says why. */
export function Heading({
  children,
  caption,
  lede,
}: {
  children: ReactNode
  caption?: ReactNode
  lede?: ReactNode
}) {
  return (
    <div className="heading">
      {caption && (
        <p className="mb-1 text-base text-soft max-sm:in-[.case-head]:mb-0 max-sm:in-[.case-head]:text-sm">
          {caption}
        </p>
      )}
      <h1>{children}</h1>
      {lede && (
        <p className="mt-3 max-w-[68ch] text-writing max-sm:in-[.case-head]:mt-1 max-sm:in-[.case-head]:text-base">
          {lede}
        </p>
      )}
    </div>
  )
}
