'use client'

import type { ReactNode } from 'react'

/** A link that is the next thing to do. One that is not `secondary` on a page. */
export function ButtonLink({
  href,
  children,
  secondary,
}: {
  href: string
  children: ReactNode
  secondary?: boolean | undefined
}) {
  return (
    <a href={href} className={secondary ? 'button button-secondary' : 'button'}>
      {children}
    </a>
  )
}
