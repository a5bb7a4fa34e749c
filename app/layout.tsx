import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import './globals.css'

export const dynamic = 'force-dynamic'
export const metadata: Metadata = {
  title: 'Holdfast',
  description: 'Recording, referring and following concerns about children who may be trafficked',
  robots: { index: false, follow: false },
  referrer: 'no-referrer',
}
export const viewport: Viewport = { colorScheme: 'light dark' }

/** Nothing but the page: who is asking is checked where it cannot be skipped, in `perform`. */
export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en-GB">
      <body>{children}</body>
    </html>
  )
}
