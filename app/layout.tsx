import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import './globals.css'

export const dynamic = 'force-dynamic'
export const metadata: Metadata = { title: 'Holdfast' }

/**
 * Nothing but the page: who is asking is checked where it cannot be skipped, in `perform`. The icon is a plain link:
 * as one of Next's own it is worked out anew for every page.
 */
export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en-GB">
      <head>
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
      </head>
      <body>{children}</body>
    </html>
  )
}
