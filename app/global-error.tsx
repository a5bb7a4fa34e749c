'use client'
import './globals.css'

/** The last resort, when even the layout failed. */
export default function GlobalFault({ error }: { error: Error & { digest?: string } }) {
  return (
    <html lang="en-GB">
      <body>
        <main className="flow mx-auto max-w-[68ch] p-4 text-writing">
          <h1>Holdfast could not show this page</h1>
          <p>What was saved is still there. Go back and try again in a minute.</p>
          <p>If a child is in danger now, do not wait for this page: call 999.</p>
          {error.digest && <p>Reference to quote: {error.digest}</p>}
        </main>
      </body>
    </html>
  )
}
