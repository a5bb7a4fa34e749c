'use client'

import type { ListedCase } from '@/lib/domain/case/listed-case'
import type { Listing } from '@/lib/domain/case/listing'
import { Pager } from '../page/pager'
import { Table } from '../page/table'
import { Tag } from '../page/tag'
import { heard, type Told } from '../page/told'

type Props = {
  readonly caption: string
  readonly cases: readonly ListedCase[]
  readonly listing: Listing
  readonly more: boolean
  readonly choose: readonly ('give' | 'flag')[]
}

const columns = ['Case', 'Child', 'Stage', 'Held by', 'Team', 'Opened']
const words = { give: 'Allocate the chosen ones…', flag: 'Flag the chosen ones…' }

const at = (listing: Listing, page: number) =>
  `/cases?${new URLSearchParams({
    ...(listing.show ? { show: listing.show } : {}),
    ...(listing.holder ? { holder: listing.holder } : {}),
    ...(listing.many ? { many: 'yes' } : {}),
    page: String(page),
  })}`

/** One page of cases; with `choose`, those that are ticked can be changed together, as a plain form. */
export function CaseList({ told }: { told: Told<Props> }) {
  const { caption, cases, listing, more, choose } = heard(told)
  return (
    <>
      <form action="/cases/together" className="flow">
        <Table
          caption={caption}
          head={columns}
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
                {each.child}{' '}
                <span className="sm:whitespace-nowrap">
                  {each.danger && <Tag tone="danger">Danger reported</Tag>}
                </span>
                {each.flags.map(words => (
                  <span key={words} className="sm:whitespace-nowrap">
                    {' '}
                    <Tag tone="soon">{words}</Tag>
                  </span>
                ))}
              </>,
              ...each.rest,
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
