import type { Since } from '@/lib/domain/determination/since'
import { Notice } from '../page/notice'

/** The evidence changed while somebody determined: what came in, by whom and when, above their words, which are kept. */
export const EvidenceChanged = ({ since }: { since: Since | null }) => (
  <Notice tone="warning" title="The evidence changed while you were writing.">
    {since && (
      <>
        <ul>
          {since.lines.map(line => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p>
          {since.before === since.now
            ? `It amounts to the same as when you read it: ${since.now}.`
            : `When you read it: ${since.before}. Now: ${since.now}.`}
        </p>
      </>
    )}
    <p>
      Nothing was recorded, and your words are kept below. Read what the evidence shows now, then sign again.
    </p>
  </Notice>
)
