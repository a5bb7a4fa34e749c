'use client'

import { Narrowing, NarrowingOptions, narrowing } from '../form/narrowing'

type Id = 'kind' | 'person' | 'shows' | 'from' | 'until'
type Named = { readonly id: string; readonly name: string }
type Props = {
  /** Where the choices are posted, and the view that they are of. */
  action: string
  view: 'list' | 'time-line'
  all: string
  newest: boolean
  open: boolean
  given: { readonly [I in Id]?: string }
  wrong: { readonly [I in Id]?: string }
  kinds: readonly Named[]
  people: readonly Named[]
  signs: readonly Named[]
}

/** The choices by which a chronology is narrowed: a plain form whose answers are codes, ids and days. */
export function Choose({ action, view, all, newest, open, given, wrong, kinds, people, signs }: Props) {
  const select = (id: Id, title: string, all: string, options: readonly Named[]) => (
    <Narrowing id={id} title={title} problem={wrong[id]}>
      <select {...narrowing(id, given, wrong)}>
        <NarrowingOptions all={all} options={options} given={given[id]} />
      </select>
    </Narrowing>
  )
  const day = (id: Id, title: string) => (
    <Narrowing id={id} title={title} problem={wrong[id]}>
      <input {...narrowing(id, given, wrong)} type={wrong[id] ? 'text' : 'date'} />
    </Narrowing>
  )
  return (
    <details className="off-paper disclosure" open={open}>
      <summary>Narrow it: kind, person, what it shows, days</summary>
      <form
        method="post"
        action={action}
        autoComplete="off"
        className="grid items-end gap-4 sm:grid-cols-2 lg:grid-cols-3"
      >
        <input type="hidden" name="view" value={view} />
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
            <a className="tap inline-block" href={all}>
              Show everything
            </a>
          )}
        </div>
      </form>
    </details>
  )
}
