import { type AgreedLine, inOrder, lineLate, standsInWords } from '@/lib/domain/plan/plan'
import type { Day } from '@/lib/domain/time/day'
import { dayInWords } from '@/lib/domain/time/words'
import { Table } from '../page/table'
import { Tag } from '../page/tag'

type Props = { lines: readonly AgreedLine[]; today: Day; caseId: string; may: boolean }

/** What is agreed: what, who, by when, and how it stands; what is late says so. */
export function Agreed({ lines, today, caseId, may }: Props) {
  const rows = inOrder(lines).map(line => ({
    key: line.id,
    cells: [
      line.what,
      line.who,
      dayInWords(line.dueOn),
      lineLate(line, today) ? (
        <Tag key="stands" tone="late">
          Late
        </Tag>
      ) : (
        standsInWords(line, today)
      ),
      ...(may
        ? [
            <a key="change" href={`/cases/${caseId}/plan/lines/${line.id}`}>
              Change or tick off<span className="sr-only"> {line.what.slice(0, 80)}</span>
            </a>,
          ]
        : []),
    ],
  }))
  return (
    <Table
      caption="What is agreed"
      head={['What', 'Who does it', 'By', 'How it stands', ...(may ? ['Change'] : [])]}
      rows={rows}
      empty={<p>Nothing yet. Add one line for each thing that somebody will do.</p>}
    />
  )
}
