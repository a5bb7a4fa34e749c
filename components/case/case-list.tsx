import type { Listing } from '@/lib/domain/case/listing'
import { kindInWords } from '@/lib/domain/flag/flag'
import { instantInWords } from '@/lib/domain/time/words'
import { Pager } from '../page/pager'
import { Table } from '../page/table'
import { Tag } from '../page/tag'

type Listed = {
  id: string
  reference: string
  stage: string
  immediateDanger: boolean
  openedAt: Date
  childName: string | null
  workers: readonly string[]
  team: string | null
  flags: readonly string[]
}
const stages: Record<string, string> = { triage: 'Waiting for the lead', open: 'Open' }

const at = (listing: Listing, page: number) =>
  `/cases?${new URLSearchParams({ ...(listing.show ? { show: listing.show } : {}), page: String(page) })}`

/** One page of cases. */
export function CaseList({
  cases,
  listing,
  more,
}: {
  cases: readonly Listed[]
  listing: Listing
  more: boolean
}) {
  return (
    <>
      <Table
        caption="Cases"
        head={['Case', 'Child', 'Stage', 'Held by', 'Team', 'Opened']}
        rows={cases.map(each => ({
          key: each.id,
          cells: [
            <a key="go" href={`/cases/${each.id}`}>
              {each.reference}
            </a>,
            <>
              {each.childName ?? 'Name not known'}{' '}
              {each.immediateDanger && <Tag tone="danger">Danger reported</Tag>}
              {each.flags.map(kind => (
                <Tag key={kind} tone="soon">
                  {kindInWords(kind)}
                </Tag>
              ))}
            </>,
            stages[each.stage] ?? each.stage,
            each.workers.join(', ') || 'Nobody yet',
            each.team ?? '',
            instantInWords(each.openedAt),
          ],
        }))}
        empty={<p>No case here. Cases appear when a concern is sent, or when one is allocated to you.</p>}
      />
      {(listing.page > 1 || more) && (
        <Pager
          of={`Page ${listing.page}`}
          {...(listing.page > 1 ? { before: at(listing, listing.page - 1) } : {})}
          {...(more ? { after: at(listing, listing.page + 1) } : {})}
        />
      )}
    </>
  )
}
