import { Table } from '@/components/page/table'
import { Tag } from '@/components/page/tag'
import { type Role, roleWords } from '@/lib/domain/access/role'

type Person = {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly roles: readonly Role[]
  readonly teams: readonly { readonly name: string }[]
  readonly secondFactor: boolean
  readonly begun: boolean
  readonly disabled: boolean
  readonly demonstration: boolean
}

const head = ['Name', 'E-mail', 'Roles', 'Teams', 'Second factor', 'State']

/** Everybody who signs in; a name leads to what can be changed. */
export function PeopleTable({ people }: { people: readonly Person[] }) {
  const rows = people.map(person => ({
    key: person.id,
    cells: [
      <a key="name" href={`/people/${person.id}`}>
        {person.name || 'First administrator, not here yet'}
      </a>,
      person.name && person.email,
      person.roles.map(role => roleWords[role].name).join(', ') || 'None',
      person.teams.map(team => team.name).join(', ') || 'None',
      person.demonstration ? 'Not asked in the demonstration' : person.secondFactor ? 'Yes' : 'No',
      person.disabled ? (
        <Tag key="state" tone="quiet">
          Disabled
        </Tag>
      ) : person.begun ? (
        'Can sign in'
      ) : (
        'No password yet'
      ),
    ],
  }))
  return <Table caption="People who sign in" head={head} rows={rows} empty="Nobody yet." />
}
