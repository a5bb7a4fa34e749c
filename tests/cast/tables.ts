import { Client } from 'pg'
import { inject } from 'vitest'

/** The same database as another address, as the server's superuser: for what no role of Holdfast may see. */
export function superuserUrl(appUrl: string): string {
  const url = new URL(inject('postgres').adminUrl)
  url.pathname = new URL(appUrl).pathname
  return url.toString()
}

/** A plain connection of its own; whoever opens it ends it. */
export async function connected(url: string): Promise<Client> {
  const client = new Client({ connectionString: url })
  await client.connect()
  return client
}

/** Tables whose rows belong to a case: child_case itself, and every table that says organisation and case. */
export async function caseOwnedTables(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(`
    select table_name as name from information_schema.columns
     where table_schema = 'public' and column_name = 'case_id' and table_name not in ('draft', 'audit_event')
    union select 'child_case' order by 1`)
  return rows.map(row => row.name)
}

/** Every table of the database that is not PostgreSQL's own. */
export async function everyTable(client: Client): Promise<{ name: string; schema: string }[]> {
  const { rows } = await client.query<{ name: string; schema: string }>(`
    select c.relname as name, n.nspname as schema from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema') order by 2, 1`)
  return rows
}
