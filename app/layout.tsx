import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import './globals.css'
import { isDemonstration } from '@/lib/auth/door'

export const dynamic = 'force-dynamic'
export const metadata: Metadata = { title: 'Holdfast' }

/**
 * Nothing but the page: who is asking is checked where it cannot be skipped, in `perform`. The icon is a plain link:
 * as one of Next's own it is worked out anew for every page. That the house holds a demonstration is marked here for
 * the page that tells of a fault (error.tsx), which knows nothing by itself.
 */
export default async function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en-GB" data-demonstration={(await isDemonstration()) || undefined}>
      <head>
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
      </head>
      <body>{children}</body>
    </html>
  )
}
