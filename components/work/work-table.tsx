'use client'

import { Table } from '../page/table'
import { Tag } from '../page/tag'
import { heard, type Told } from '../page/told'

type Row = {
  /** Empty where it leads nowhere. */
  readonly href: string
  readonly go: string
  /** The child's name, and whether danger is reported beside it; undefined where the list names no child. */
  readonly child?: { readonly name: string; readonly danger: boolean } | undefined
  readonly says: string
  /** Where what was kept can be read and thrown away. */
  readonly kept?: string | undefined
}
type Props = {
  readonly title: string
  readonly titled: boolean
  readonly head: readonly string[]
  readonly rows: readonly Row[]
  /** What each line says begins with what is not done of danger. */
  readonly undone: boolean
  readonly empty: string
}

/** What is not done of danger: its first sentence stands out, for that is what to do first. */
function Undone({ says }: { says: string }) {
  const [first = '', ...rest] = says.split(/(?<=\.) /)
  return (
    <>
      <Tag tone={first.endsWith('not told.') ? 'danger' : 'soon'}>{first.replace(/\.$/, '')}</Tag>{' '}
      {rest.join(' ')}
    </>
  )
}

/** A list of My work, drawn from words alone. */
export function WorkTable({ told }: { told: Told<Props> }) {
  const { title, titled, head, rows, undone, empty } = heard(told)
  const drawn = rows.map(({ href, go, child, says, kept }, index) => ({
    key: `${go} ${index}`,
    cells: [
      href ? (
        <a key="go" href={href}>
          {go}
        </a>
      ) : (
        go
      ),
      ...(child
        ? [
            <span key="child">
              {child.name} {child.danger && <Tag tone="danger">Danger reported</Tag>}
            </span>,
          ]
        : []),
      undone ? (
        <Undone key="undone" says={says} />
      ) : kept ? (
        <span key="says">
          {says}{' '}
          <a href={kept} className="tap inline-block">
            Read it, or throw it away
            <span className="sr-only">
              : {go}, {says}
            </span>
          </a>
        </span>
      ) : (
        says
      ),
    ],
  }))
  return <Table caption={title} titled={titled} look="work" head={head} rows={drawn} empty={<p>{empty}</p>} />
}
