import { instantInWords } from '@/lib/domain/time/words'
import { Table } from '../page/table'
import { Tag } from '../page/tag'

type Sent = { caseId: string; reference: string; stage: string; openedAt: Date; asked: boolean }

const stages: Record<string, string> = {
  triage: 'Waiting for the lead’s decision',
  open: 'Accepted',
  closed: 'Closed',
  joined: 'Linked to a child already known',
}

/** What a person has sent and what became of it, without any child's name. */
export const SentConcerns = ({ concerns }: { concerns: readonly Sent[] }) => (
  <Table
    caption="Concerns you have sent"
    head={['Reference', 'Sent', 'Where it stands']}
    rows={concerns.map(each => ({
      key: each.caseId,
      cells: [
        <a key="go" href={`/concerns/${each.caseId}`}>
          {each.reference}
        </a>,
        instantInWords(each.openedAt),
        each.asked ? (
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
)
