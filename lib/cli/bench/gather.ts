import type { Tx } from '../../platform/database'

/** What would have been written, by the name of the table in Prisma, in the order of the first row of each. */
export type Rows = Map<string, object[]>

type Row = { [column: string]: unknown }

/**
 * A transaction that writes nothing: what the records create in it is gathered in `rows`, to be written many
 * cases at a time. What they look up is answered from `found`, by the name of the table; a statement of their own finds
 * nothing, so that no alert is raised for a case of the past.
 */
export function gather(rows: Rows, found: { readonly [table: string]: object }): Tx {
  const add = (table: string, data: readonly object[]) => {
    const there = rows.get(table) ?? []
    there.push(...data)
    rows.set(table, there)
  }
  const tables = (table: string) => ({
    create: async ({ data }: { data: Row }) => {
      add(table, [data])
      return data
    },
    createMany: async ({ data }: { data: Row[] }) => {
      add(table, data)
      return { count: data.length }
    },
    findFirst: async () => found[table] ?? null,
    findUniqueOrThrow: async () => found[table],
  })
  const raw = { $queryRaw: async () => [], $executeRaw: async () => 0 }
  return new Proxy(raw, {
    get: (_, name) => (name in raw ? Reflect.get(raw, name) : tables(String(name))),
  }) as unknown as Tx
}
