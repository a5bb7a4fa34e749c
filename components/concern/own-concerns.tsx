import { instantInWords } from '@/lib/domain/time/words'
import { Table } from '../page/table'
import { SentConcerns } from './sent-concerns'

type Props = {
  drafts: readonly { id: string; startedAt: Date; savedAt: Date }[]
  /** How many there are, when not all are shown. */
  begun: number
  recorded: readonly { caseId: string; reference: string; stage: string; openedAt: Date }[]
  questions: readonly { caseId: string }[]
  /** As many as are listed here: where there are so many sent, there may be more. */
  most: number
}

const begunList = 'draft'

/**
 * What a person has begun and what they have sent, the newest of each, and the way to all of them. A question that
 * waits for them comes first.
 */
export function OwnConcerns({ drafts, begun, recorded, questions, most }: Props) {
  const asked = new Set(questions.map(({ caseId }) => caseId))
  return (
    <>
      <Table
        caption="Concerns you have begun"
        head={['Concern', 'Begun', 'Last saved']}
        rows={drafts.map(draft => ({
          key: draft.id,
          cells: [
            <a key="go" href={`/concerns/draft/${draft.id}`}>
              Go on with it<span className="sr-only">, begun {instantInWords(draft.startedAt)}</span>
            </a>,
            instantInWords(draft.startedAt),
            instantInWords(draft.savedAt),
          ],
        }))}
        empty={<p>None. What you begin is kept here for 28 days.</p>}
      />
      {begun > drafts.length && (
        <p>
          <a href={`/work/${begunList}`}>See all {begun} that you have begun</a>
        </p>
      )}
      <SentConcerns
        concerns={recorded
          .map(each => ({ ...each, asked: asked.has(each.caseId) }))
          .toSorted((a, b) => Number(b.asked) - Number(a.asked))}
      />
      {recorded.length >= most && (
        <p>
          <a href="/concerns/sent">See all that you have sent</a>
        </p>
      )}
    </>
  )
}
