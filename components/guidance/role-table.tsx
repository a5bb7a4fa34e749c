import { roles, roleWords } from '@/lib/domain/access/role'
import { roleTable } from '@/lib/domain/access/role-table'
import { Source } from '../page/source'
import { Table } from '../page/table'

/** Who may do what: printed from the table that decides it. */
export const RoleTable = () => (
  <section className="flow" aria-labelledby="who-may">
    <h2 id="who-may">Who may do what</h2>
    <ul>
      {roles.map(role => (
        <li key={role}>
          <strong>{roleWords[role].name}.</strong> {roleWords[role].does}
        </li>
      ))}
    </ul>
    <Source summary="Every permission, role by role">
      <Table
        level={3}
        caption="Permissions by role"
        head={['What', ...roles.map(role => roleWords[role].name)]}
        rows={roleTable().map(row => ({
          key: row.what,
          cells: [row.what, ...roles.map(role => row.by[role] || '')],
        }))}
        empty=""
      />
    </Source>
  </section>
)
