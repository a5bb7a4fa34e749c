'use client'
import { BarePage } from '@/components/page/bare-page'

/** A fault of ours. The words typed are kept as a draft where the page saves as one types. */
export default function Fault({ error }: { error: Error & { digest?: string } }) {
  return (
    <BarePage>
      <h1>Something went wrong on our side</h1>
      <p>What was saved is still there. Go back to find your words, then try again.</p>
      <p>If a child is in danger now, do not wait for this page: call 999.</p>
      {error.digest && <p>Reference to quote: {error.digest}</p>}
      <button type="button" className="button" onClick={() => location.reload()}>
        Try again
      </button>
    </BarePage>
  )
}
