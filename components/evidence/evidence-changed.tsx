import type { DeterminationView } from '@/lib/domain/case/case-file'
import { resultInWords } from '@/lib/domain/determination/computed'
import type { Since } from '@/lib/domain/determination/since'
import { instantInWords } from '@/lib/domain/time/words'
import { Notice } from '../page/notice'

type Props = { since: Since | null; made: readonly DeterminationView[] }

/**
 * The evidence changed, or somebody else determined, while somebody wrote theirs: what came in, by whom and when, and
 * what the other determined and why, above their own words, which are kept.
 */
export const EvidenceChanged = ({ since, made }: Props) => (
  <Notice
    tone="warning"
    title={
      made.length > 0
        ? 'Somebody else made a determination while you were writing.'
        : 'The evidence changed while you were writing.'
    }
  >
    {made.map(each => (
      <div key={each.id} className="flow-tight">
        <p>
          {each.writtenBy.name}, {instantInWords(each.writtenAt)}: {resultInWords[each.result]}.
        </p>
        <p className="whitespace-pre-line">{each.reasons}</p>
      </div>
    ))}
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
