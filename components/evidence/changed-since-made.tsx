import { placeOfEntry } from '@/lib/domain/case/chronology-filter'
import { bySince, type EntrySince, howInWords } from '@/lib/domain/determination/entries-since'
import type { Since } from '@/lib/domain/determination/since'
import { Notice } from '../page/notice'

type Props = { since: Since; caseId: string }

/** As many changed entries are read at a glance, and as many more are folded away: the chronology has them all. */
const atAGlance = 5
const folded = 50

/** An entry that came in, was corrected or shows something no more, with the way to it. */
const ChangedEntry = ({ each, caseId }: { each: EntrySince; caseId: string }) => (
  <li>
    {howInWords[each.how]}: {each.shows.join('; ')}.{' '}
    {each.opens ? <a href={placeOfEntry(caseId, each.id)}>Entry: {each.words}</a> : each.words}
    {each.by && `, written by ${bySince(each)}`}.
  </li>
)

const listOf = (entries: readonly EntrySince[], caseId: string) =>
  entries.map(each => <ChangedEntry key={`${each.how} ${each.id}`} each={each} caseId={caseId} />)

/** What is recorded otherwise than when the determination that stands was made, entry by entry. */
export function ChangedSinceMade({ since: { lines, entries, before, now }, caseId }: Props) {
  const [more, last] = [entries.slice(atAGlance), atAGlance + folded]
  return (
    <Notice tone="warning" title="What is recorded has changed since.">
      <ul>
        {lines.map(line => (
          <li key={line}>{line}</li>
        ))}
        {listOf(entries.slice(0, atAGlance), caseId)}
      </ul>
      {more.length > 0 && (
        <details className="disclosure">
          <summary>{more.length} more that changed</summary>
          <ul>{listOf(more.slice(0, folded), caseId)}</ul>
          {entries.length > last && (
            <p>
              And {entries.length - last} more:{' '}
              <a href={`/cases/${caseId}/chronology`}>the chronology has them</a>.
            </p>
          )}
        </details>
      )}
      <p>{before === now ? `It amounts to the same as then: ${now}.` : `Then: ${before}. Now: ${now}.`}</p>
    </Notice>
  )
}
