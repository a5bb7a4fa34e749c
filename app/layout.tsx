import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import './globals.css'

export const dynamic = 'force-dynamic'
export const metadata: Metadata = { title: 'Holdfast' }

/** Nothing but the page: who is asking is checked where it cannot be skipped, in `perform`. */
export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en-GB">
      <body>{children}</body>
    </html>
  )
}
