import type { ReactNode } from 'react'

type Named = { readonly id: string; readonly name: string }
type Said<Id extends string> = { readonly [I in Id]?: string | undefined }

/** A control by which a list is narrowed, with what was chosen; what cannot be read stays, and is told to be wrong. */
export const narrowing = <Id extends string>(id: Id, given: Said<Id>, wrong: Said<Id>) => ({
  id,
  name: id,
  defaultValue: given[id] ?? '',
  className: 'control w-full',
  ...(wrong[id] && { 'aria-invalid': true, 'aria-describedby': `${id}-problem` }),
})

/** Its name, and what is wrong above it. */
export function Narrowing({
  id,
  title,
  problem,
  children,
}: {
  id: string
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

/** All of them first; a choice that is none of these stands too. */
export function NarrowingOptions({
  all,
  options,
  given,
}: {
  all: string
  options: readonly Named[]
  given: string | undefined
}) {
  return (
    <>
      <option value="">{all}</option>
      {given && !options.some(({ id }) => id === given) && <option value={given}>{given}</option>}
      {options.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </>
  )
}
