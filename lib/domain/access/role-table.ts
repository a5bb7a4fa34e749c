import { type Permission, permissions, type Scope } from './permissions'
import { type Role, roles, roleWords } from './role'

const scopeWords: Record<Scope, string> = {
  authored: 'own concern',
  triage: 'own concern, until the lead decides',
  duty: 'any new concern, while on duty',
  cover: 'any unrestricted case they opened with a reason, while on duty',
  allocated: 'cases allocated to them',
  named: 'restricted cases that name them',
  matched: 'new concerns that may be about the child of one',
  organisation: 'yes',
}

export type RoleRow = { readonly what: string; readonly by: { readonly [R in Role]: string } }

const cell = (row: Permission, role: Role): string =>
  (row.scope[role] ?? [])
    .map(scope => (row.about === 'case' && scope === 'organisation' ? 'any case' : scopeWords[scope]))
    .join('; ')

/** The permissions as people read them: the help page and the README print this very table. */
export const roleTable = (): RoleRow[] =>
  Object.values(permissions).map((row: Permission) => ({
    what: row.name,
    by: Object.fromEntries(roles.map(role => [role, cell(row, role)])) as RoleRow['by'],
  }))

/** The same as Markdown. */
export function roleTableInMarkdown(): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [
    line(['', ...roles.map(role => roleWords[role].name)]),
    line(['---', ...roles.map(() => '---')]),
    ...roleTable().map(row => line([row.what, ...roles.map(role => row.by[role])])),
  ].join('\n')
}
