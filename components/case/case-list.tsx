import type { Listing } from '@/lib/domain/case/listing'
import { kindInWords } from '@/lib/domain/flag/flag'
import { dayOf } from '@/lib/domain/time/day'
import { dayInWords } from '@/lib/domain/time/words'
import { Pager } from '../page/pager'
import { Table } from '../page/table'
import { Tag } from '../page/tag'
import { filterOf } from './case-filters'

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

const words = { give: 'Allocate the chosen ones…', flag: 'Flag the chosen ones…' }

const at = (listing: Listing, page: number) =>
  `/cases?${new URLSearchParams({
    ...(listing.show ? { show: listing.show } : {}),
    ...(listing.many ? { many: 'yes' } : {}),
    page: String(page),
  })}`

/** One page of cases; with `choose`, those that are ticked can be changed together, as a plain form. */
export function CaseList({
  cases,
  listing,
  more,
  choose = [],
}: {
  cases: readonly Listed[]
  listing: Listing
  more: boolean
  choose?: readonly ('give' | 'flag')[]
}) {
  return (
    <>
      <form action="/cases/together" className="flow">
        <Table
          caption={filterOf(listing.show).caption}
          head={['Case', 'Child', 'Stage', 'Held by', 'Team', 'Opened']}
          rows={cases.map(each => ({
            key: each.id,
            cells: [
              <span key="go" className="flex items-center gap-3 whitespace-nowrap">
                {choose.length > 0 && (
                  <input
                    type="checkbox"
                    name="case"
                    value={each.id}
                    aria-label={`Choose ${each.reference}`}
                    className="size-6"
                  />
                )}
                <a href={`/cases/${each.id}`}>{each.reference}</a>
              </span>,
              <>
                {each.childName ?? 'Name not known'}{' '}
                <span className="sm:whitespace-nowrap">
                  {each.immediateDanger && <Tag tone="danger">Danger reported</Tag>}
                </span>
                {each.flags.map(kind => (
                  <span key={kind} className="sm:whitespace-nowrap">
                    {' '}
                    <Tag tone="soon">{kindInWords(kind)}</Tag>
                  </span>
                ))}
              </>,
              stages[each.stage] ?? each.stage,
              each.workers.join(', ') || 'Nobody yet',
              each.team ?? '',
              dayInWords(dayOf(each.openedAt)),
            ],
          }))}
          empty={<p>No case here. Cases appear when a concern is sent, or when one is allocated to you.</p>}
        />
        {choose.length > 0 && cases.length > 0 && (
          <p className="off-paper flex flex-wrap items-center gap-4">
            {choose.map(what => (
              <button key={what} type="submit" name="do" value={what} className="button button-secondary">
                {words[what]}
              </button>
            ))}
            {!listing.many && <a href={`${at(listing, 1)}&many=yes`}>Show 100 on one page</a>}
          </p>
        )}
      </form>
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
