'use client'
import './globals.css'
import { useState } from 'react'
import { BarePage } from '@/components/page/bare-page'

/** Whether the document that stands before this one takes its place said so. */
const stoodInDemonstration = () =>
  typeof document !== 'undefined' && document.documentElement.hasAttribute('data-demonstration')

/** The last resort, when even the layout failed. */
export default function GlobalFault({ error }: { error: Error & { digest?: string } }) {
  const [demonstration] = useState(stoodInDemonstration)
  return (
    <html lang="en-GB" data-demonstration={demonstration || undefined}>
      <body>
        <BarePage>
          <h1>Holdfast could not show this page</h1>
          <p>What was saved is still there. Go back and try again in a minute.</p>
          <p>If a child is in danger now, do not wait for this page: call 999.</p>
          {error.digest && <p>Reference to quote: {error.digest}</p>}
        </BarePage>
      </body>
    </html>
  )
}
