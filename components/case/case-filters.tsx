import type { Listing } from '@/lib/domain/case/listing'

const filters = [
  { show: undefined, title: 'All', caption: 'All cases you may open' },
  { show: 'mine', title: 'Held by me', caption: 'Cases you hold' },
  { show: 'triage', title: 'Waiting for the lead', caption: 'New concerns that wait for the lead' },
  { show: 'unallocated', title: 'Nobody holds', caption: 'Open cases that nobody holds' },
  { show: 'danger', title: 'Danger reported', caption: 'Cases with danger reported' },
] as const

export const filterOf = (show: Listing['show']) => filters.find(each => each.show === show) ?? filters[0]

/** Ways to narrow the list, as links. */
export function CaseFilters({ show }: { show: Listing['show'] }) {
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
