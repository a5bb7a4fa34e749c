import type { ReactNode } from 'react'
import { instantInWords } from '@/lib/domain/time/words'
import { Table } from '../page/table'
import { Tag } from '../page/tag'

export type Item = {
  caseId: string
  reference: string
  childName: string | null
  immediateDanger: boolean
  since: Date
  by: string
}
type ListProps = {
  caption: string
  when: string
  items: readonly Item[]
  to: (item: Item) => string
  empty: ReactNode
}

/** Cases that wait for one reason, each with what leads to it. */
export function WorkList({ caption, when, items, to, empty }: ListProps) {
  return (
    <Table
      caption={caption}
      head={['Case', 'Child', when]}
      rows={items.map((item, index) => ({
        key: `${item.caseId}-${index}`,
        cells: [
          <a key="go" href={to(item)}>
            {item.reference}
          </a>,
          <>
            {item.childName ?? 'Name not known'}{' '}
            {item.immediateDanger && <Tag tone="danger">Danger reported</Tag>}
          </>,
          item.by ? `${instantInWords(item.since)}, by ${item.by}` : instantInWords(item.since),
        ],
      }))}
      empty={<p>{empty}</p>}
    />
  )
}
