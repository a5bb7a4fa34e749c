import { permissions } from '@/lib/domain/access/permissions'
import type { TrailFilter } from '@/lib/domain/access/trail-filter'

const field = 'flow-tight min-w-0'

/** Narrows the trail: by person, case, action or day. */
export function TrailFilters({
  filter,
  people,
}: {
  filter: TrailFilter
  people: readonly { id: string; name: string }[]
}) {
  return (
    <form method="get" action="/trail" className="grid items-end gap-4 sm:grid-cols-2 lg:grid-cols-5">
      <div className={field}>
        <label htmlFor="person">Person</label>
        <select id="person" name="person" defaultValue={filter.person ?? ''} className="control w-full">
          <option value="">Everybody</option>
          {people.map(person => (
            <option key={person.id} value={person.id}>
              {person.name}
            </option>
          ))}
        </select>
      </div>
      <div className={field}>
        <label htmlFor="reference">Case reference</label>
        <input
          id="reference"
          name="reference"
          defaultValue={filter.reference ?? ''}
          placeholder="HF-"
          className="control w-full"
          autoComplete="off"
        />
      </div>
      <div className={field}>
        <label htmlFor="action">What was done</label>
        <select id="action" name="action" defaultValue={filter.action ?? ''} className="control w-full">
          <option value="">Anything</option>
          {Object.entries(permissions)
            .filter(([, row]) => !('quiet' in row))
            .map(([id, row]) => (
              <option key={id} value={id}>
                {row.name}
              </option>
            ))}
        </select>
      </div>
      <div className={field}>
        <label htmlFor="day">Day</label>
        <input id="day" name="day" type="date" defaultValue={filter.day ?? ''} className="control w-full" />
      </div>
      <button type="submit" className="button button-secondary">
        Show
      </button>
    </form>
  )
}
