import { urgency } from '@/lib/domain/case/urgency'
import { inNation } from '@/lib/domain/nation/in-nations'
import type { Nation } from '@/lib/domain/nation/nation'
import { servicesTold } from '@/lib/domain/nation/services-told'
import { namedOnly } from '@/lib/domain/restriction/named'
import { instantInWords } from '@/lib/domain/time/words'
import { Table } from '../page/table'
import { Tag } from '../page/tag'

type Waiting = {
  id: string
  nation: Nation
  reference: string
  immediateDanger: boolean
  restricted: boolean
  openedAt: Date
  author: string
  childName: string | null
  policeTold: boolean
  servicesTold: boolean
  openQuestion: boolean
}

/** New concerns by how urgent they are, then by how long they have waited. */
export function Inbox({ waiting, now }: { waiting: readonly Waiting[]; now: Date }) {
  const sorted = waiting.map(row => ({ row, ...urgency(row, now) })).sort((a, b) => a.rank - b.rank)
  return (
    <Table
      caption="Waiting for your decision"
      head={['Concern', 'Child', 'Urgency', 'Sent', 'Police', 'Who protects children']}
      rows={sorted.map(({ row, word }) => ({
        key: row.id,
        cells: [
          <a key="go" href={`/cases/${row.id}/decide`}>
            {row.reference}
          </a>,
          <>
            {row.childName ?? 'Name not known'} {row.restricted && <Tag tone="soon">{namedOnly}</Tag>}
          </>,
          <span key="urgency" className="sm:*:whitespace-nowrap">
            <Tag tone={row.immediateDanger ? 'danger' : 'plain'}>{word}</Tag>{' '}
            {row.openQuestion && <Tag tone="soon">Question open</Tag>}
          </span>,
          `${instantInWords(row.openedAt)}, by ${row.author}`,
          <span key="police" className="whitespace-nowrap">
            {row.policeTold ? 'Told' : 'Not told'}
          </span>,
          inNation<string>(row.servicesTold ? servicesTold.told : servicesTold.notTold, row.nation),
        ],
      }))}
      empty={<p>No concern is waiting. New ones appear here as soon as they are sent.</p>}
    />
  )
}
