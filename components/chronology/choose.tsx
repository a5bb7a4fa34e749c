'use client'

import type { ReactNode } from 'react'

type Id = 'kind' | 'person' | 'shows' | 'from' | 'until'
type Named = { readonly id: string; readonly name: string }
type Props = {
  action: string
  newest: boolean
  open: boolean
  given: { readonly [I in Id]?: string }
  wrong: { readonly [I in Id]?: string }
  kinds: readonly Named[]
  people: readonly Named[]
  signs: readonly Named[]
}

function Part({
  id,
  title,
  problem,
  children,
}: {
  id: Id
  title: string
  problem?: string | undefined
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

/** The choices by which a chronology is narrowed: a plain form whose answers are codes, ids and days. */
export function Choose({ action, newest, open, given, wrong, kinds, people, signs }: Props) {
  const control = (id: Id) => ({
    id,
    name: id,
    defaultValue: given[id] ?? '',
    className: 'control w-full',
    ...(wrong[id] && { 'aria-invalid': true, 'aria-describedby': `${id}-problem` }),
  })
  const select = (id: Id, title: string, all: string, options: readonly Named[]) => (
    <Part id={id} title={title} problem={wrong[id]}>
      <select {...control(id)}>
        <option value="">{all}</option>
        {given[id] && !options.some(option => option.id === given[id]) && (
          <option value={given[id]}>{given[id]}</option>
        )}
        {options.map(option => (
          <option key={option.id} value={option.id}>
            {option.name}
          </option>
        ))}
      </select>
    </Part>
  )
  const day = (id: Id, title: string) => (
    <Part id={id} title={title} problem={wrong[id]}>
      <input {...control(id)} type={wrong[id] ? 'text' : 'date'} />
    </Part>
  )
  return (
    <details className="off-paper disclosure" open={open}>
      <summary>Narrow it: kind, person, what it shows, days</summary>
      <form method="get" action={action} className="grid items-end gap-4 sm:grid-cols-2 lg:grid-cols-3">
        {newest && <input type="hidden" name="order" value="newest" />}
        {select('kind', 'Kind', 'Everything', kinds)}
        {select('person', 'Person', 'Everybody', people)}
        {select('shows', 'What it shows', 'Anything', signs)}
        {day('from', 'From')}
        {day('until', 'Until')}
        <div className="buttons items-center">
          <button type="submit" className="button button-secondary">
            Show
          </button>
          {open && (
            <a className="tap inline-block" href={action}>
              Show everything
            </a>
          )}
        </div>
      </form>
    </details>
  )
}
