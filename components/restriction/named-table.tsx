import type { Role } from '@/lib/domain/access/role'
import { roleWords } from '@/lib/domain/access/role'
import type { Deed } from '@/lib/domain/account/deed'
import { instantInWords } from '@/lib/domain/time/words'
import { DeedForm } from '../account/deed-form'
import { Table } from '../page/table'
import { Tag } from '../page/tag'

type Named = {
  readonly id: string
  readonly name: string
  readonly jobTitle: string
  readonly roles: readonly Role[]
  readonly since: Date
  readonly onCall: boolean
}
type Props = {
  named: readonly Named[]
  hidden: (who: string, to: 'off' | 'on-call' | 'not-on-call') => Record<string, string>
  change: (state: Deed, data: FormData) => Promise<Deed>
}

/** To whom a restricted case is open, who of them is on call, and a way to change both. */
export function NamedTable({ named, hidden, change }: Props) {
  const rows = named.map(person => ({
    key: person.id,
    cells: [
      <span key="who">
        {person.name}
        <span className="block font-normal text-soft">
          {[person.jobTitle, ...person.roles.map(role => roleWords[role].name)].join(', ')}
        </span>
        {person.onCall && <Tag tone="done">On call</Tag>}
      </span>,
      instantInWords(person.since),
      <div key="change" className="flex flex-wrap gap-2">
        <DeedForm
          action={change}
          hidden={hidden(person.id, person.onCall ? 'not-on-call' : 'on-call')}
          submit={person.onCall ? 'No longer on call' : 'On call from now'}
          about={person.name}
        />
        <DeedForm
          action={change}
          hidden={hidden(person.id, 'off')}
          submit="No longer name"
          about={person.name}
        />
      </div>,
    ],
  }))
  return (
    <Table caption="People who may see this case" head={['Who', 'Since', 'Change']} rows={rows} empty="" />
  )
}
