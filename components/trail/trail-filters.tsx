import { permissions } from '@/lib/domain/access/permissions'
import type { TrailQuery } from '@/lib/domain/access/trail-filter'
import { Narrowing, NarrowingOptions, narrowing } from '../form/narrowing'

type Id = 'person' | 'reference' | 'action' | 'day'
type Props = { query: TrailQuery; people: readonly { id: string; name: string }[] }

const actions = Object.entries(permissions)
  .filter(([, row]) => !('quiet' in row))
  .map(([id, { name }]) => ({ id, name }))

/** Narrows the trail: by person, case, action or day. What cannot be read stays, with what is wrong above it. */
export function TrailFilters({ query, people }: Props) {
  const { typed } = query
  const problem = problemsIn(query, people)
  const shared = (id: Id) => narrowing(id, typed, problem)
  return (
    <form
      method="post"
      action="/trail/narrow"
      autoComplete="off"
      className="grid items-end gap-4 sm:grid-cols-2 lg:grid-cols-5"
    >
      <Narrowing id="person" title="Person" problem={problem.person}>
        <select {...shared('person')}>
          <NarrowingOptions all="Everybody" options={people} given={typed.person} />
        </select>
      </Narrowing>
      <Narrowing id="reference" title="Case reference" problem={problem.reference}>
        <input {...shared('reference')} placeholder="HF-" autoComplete="off" />
      </Narrowing>
      <Narrowing id="action" title="What was done" problem={problem.action}>
        <select {...shared('action')}>
          <NarrowingOptions all="Anything" options={actions} given={typed.action} />
        </select>
      </Narrowing>
      <Narrowing id="day" title="Day" problem={problem.day}>
        <input {...shared('day')} type={problem.day ? 'text' : 'date'} />
      </Narrowing>
      <button type="submit" className="button button-secondary">
        Show
      </button>
    </form>
  )
}

function problemsIn({ typed, wrong }: TrailQuery, people: Props['people']): TrailQuery['wrong'] {
  const stranger = typed.person && !people.some(({ id }) => id === typed.person)
  return stranger ? { ...wrong, person: 'Choose somebody from the list: this is nobody here.' } : wrong
}
