'use client'

import type { Listing } from '@/lib/domain/case/listing'

const filters = [
  { show: undefined, title: 'All' },
  { show: 'mine', title: 'Held by me' },
  { show: 'triage', title: 'Waiting for the lead' },
  { show: 'unallocated', title: 'Accepted, and nobody holds' },
  { show: 'danger', title: 'Danger reported' },
  { show: 'closed', title: 'Closed' },
] as const

/** Ways to narrow the list, as links; null: it is narrowed in another way. */
export function CaseFilters({ show }: { show: Listing['show'] | null }) {
  return (
    <nav aria-label="Narrow the list">
      <ul className="flex list-none flex-wrap gap-x-6 gap-y-2">
        {filters.map(filter => (
          <li key={filter.title}>
            <a
              href={filter.show ? `/cases?show=${filter.show}` : '/cases'}
              aria-current={filter.show === show ? 'page' : undefined}
              className={filter.show === show ? 'tap inline-block min-w-6 font-bold' : 'tap inline-block'}
            >
              {filter.title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
