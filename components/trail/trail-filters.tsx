import type { ReactNode } from 'react'
import { permissions } from '@/lib/domain/access/permissions'
import type { TrailQuery } from '@/lib/domain/access/trail-filter'

type Id = 'person' | 'reference' | 'action' | 'day'
type Props = { query: TrailQuery; people: readonly { id: string; name: string }[] }

const actions = Object.entries(permissions)
  .filter(([, row]) => !('quiet' in row))
  .map(([id, { name }]) => ({ id, name }))

/** Narrows the trail: by person, case, action or day. What cannot be read stays, with what is wrong above it. */
export function TrailFilters({ query, people }: Props) {
  const { typed } = query
  const problem = problemsIn(query, people)
  const shared = (id: Id) => ({
    id,
    name: id,
    defaultValue: typed[id] ?? '',
    className: 'control w-full',
    ...(problem[id] && { 'aria-invalid': true, 'aria-describedby': `${id}-problem` }),
  })
  return (
    <form method="get" action="/trail" className="grid items-end gap-4 sm:grid-cols-2 lg:grid-cols-5">
      <Filter id="person" title="Person" problem={problem.person}>
        <select {...shared('person')}>
          <Options all="Everybody" options={people} typed={typed.person} />
        </select>
      </Filter>
      <Filter id="reference" title="Case reference" problem={problem.reference}>
        <input {...shared('reference')} placeholder="HF-" autoComplete="off" />
      </Filter>
      <Filter id="action" title="What was done" problem={problem.action}>
        <select {...shared('action')}>
          <Options all="Anything" options={actions} typed={typed.action} />
        </select>
      </Filter>
      <Filter id="day" title="Day" problem={problem.day}>
        <input {...shared('day')} type={problem.day ? 'text' : 'date'} />
      </Filter>
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

function Filter({
  id,
  title,
  problem,
  children,
}: {
  id: Id
  title: string
  problem: string | undefined
  children: ReactNode
}) {
  return (
    <div className="flow-tight min-w-0">
      <label htmlFor={id}>{title}</label>
      {problem && (
        <p id={`${id}-problem`} className="problem">
          <span className="sr-only">Problem: </span>
          {problem}
        </p>
      )}
      {children}
    </div>
  )
}

function Options({
  all,
  options,
  typed,
}: {
  all: string
  options: readonly { id: string; name: string }[]
  typed: string | undefined
}) {
  return (
    <>
      <option value="">{all}</option>
      {typed && !options.some(({ id }) => id === typed) && <option value={typed}>{typed}</option>}
      {options.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </>
  )
}
