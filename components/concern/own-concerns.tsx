import { instantInWords } from '@/lib/domain/time/words'
import { Table } from '../page/table'
import { Tag } from '../page/tag'

type Props = {
  drafts: readonly { id: string; startedAt: Date; savedAt: Date }[]
  recorded: readonly { caseId: string; reference: string; stage: string; openedAt: Date }[]
  questions: readonly { caseId: string }[]
}

const stages: Record<string, string> = {
  received: 'Received',
  triage: 'Waiting for the lead’s decision',
  open: 'Accepted',
  joined: 'Linked to a child already known',
}

/** What a person has begun and what they have sent, without any child's name. */
export function OwnConcerns({ drafts, recorded, questions }: Props) {
  return (
    <>
      <Table
        caption="Concerns you have begun"
        head={['Begun', 'Last saved']}
        rows={drafts.map(draft => ({
          key: draft.id,
          cells: [
            <a key="go" href={`/concerns/draft/${draft.id}`}>
              Begun {instantInWords(draft.startedAt)}
            </a>,
            instantInWords(draft.savedAt),
          ],
        }))}
        empty={<p>None. What you begin is kept here for 28 days.</p>}
      />
      <Table
        caption="Concerns you have sent"
        head={['Reference', 'Sent', 'Where it stands']}
        rows={recorded.map(each => ({
          key: each.caseId,
          cells: [
            <a key="go" href={`/concerns/${each.caseId}`}>
              {each.reference}
            </a>,
            instantInWords(each.openedAt),
            questions.some(question => question.caseId === each.caseId) ? (
              <Tag key="q" tone="soon">
                A question for you
              </Tag>
            ) : (
              (stages[each.stage] ?? each.stage)
            ),
          ],
        }))}
        empty={<p>None yet. Once sent, you can follow here what was decided.</p>}
      />
    </>
  )
}
