import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { connections, type Tx } from './database'
import { Prisma, PrismaClient } from './prisma/client'
import { sha256 } from './sealing'

/** SQL whose values stand in it as quoted literals, so that it can share a message with `begin` or `commit`. */
export type Inline = { readonly inline: string }

export const inline = (parts: TemplateStringsArray, ...values: readonly (string | null)[]): Inline => ({
  inline: String.raw(
    { raw: parts },
    ...values.map(each => (each === null ? 'null' : pg.escapeLiteral(each))),
  ),
})

export type Sql = Prisma.Sql

/** A part of a statement, its values apart from its words, to be put into another. */
export const sql = Prisma.sql

/** Rows of one statement of its own, past Prisma's machinery: for what every request asks. */
export const ask = <Row>(parts: TemplateStringsArray, ...values: readonly unknown[]): Promise<Row[]> =>
  rowsOf<Row>(connections(), parts, values)

/**
 * A statement's plan is kept for whatever values come next. Left to itself PostgreSQL plans the longest ones anew each
 * time, since with the values in hand it takes them for cheaper: My work then cost eight times what it costs to run.
 */
const planOnce = 'set local plan_cache_mode = force_generic_plan'

/**
 * Runs `work` in a transaction of its own connection. `first` travels in one message with `begin`, what is asked
 * `ahead` right behind it, and what `work` hands to `last` in one with `commit`: each spared message is a twentieth of
 * what a page costs. Whatever `work` throws rolls back and is thrown on; where what was asked ahead failed, nothing is
 * kept, whether or not `work` looked at it.
 */
export async function transaction<Row, T, Ahead = undefined>(
  first: Inline,
  work: (tx: Tx, opened: readonly Row[], last: (statement: Inline) => void, asked: Ahead) => Promise<T>,
  ahead?: (tx: Tx) => Ahead,
): Promise<T> {
  const connection = await connections().connect()
  let lost: Error | undefined
  const lose = (error: Error) => {
    lost = error
  }
  connection.on('error', lose)
  try {
    const tx = txOn(connection)
    const [opening, asked] = inOneMessage(connection, () => [
      several(connection, `begin; ${planOnce}; ${first.inline}`),
      ahead?.(tx) as Ahead,
    ])
    Promise.resolve(asked).catch(() => undefined)
    const opened = await opening
    let end = 'commit'
    const last = (statement: Inline) => {
      end = `${statement.inline}; commit`
    }
    const value = await work(tx, (opened[2]?.rows ?? []) as Row[], last, asked)
    const ended = (await several(connection, end)).at(-1)
    if (ended?.command !== 'COMMIT') throw new Error('A failed statement was swallowed: nothing was kept')
    return value
  } catch (error) {
    await connection.query('rollback').catch(lose)
    throw error
  } finally {
    connection.off('error', lose)
    connection.release(lost)
  }
}

/** What `send` hands to the connection before it first waits leaves together. */
function inOneMessage<T>(connection: pg.PoolClient, send: () => T): T {
  const { stream } = connection.connection
  stream.cork()
  try {
    return send()
  } finally {
    stream.uncork()
  }
}

/** pg answers several statements with a list, and one with itself. */
async function several(connection: pg.PoolClient, text: string): Promise<readonly pg.QueryResult[]> {
  const answered = (await connection.query(text)) as pg.QueryResult | pg.QueryResult[]
  return [answered].flat()
}

async function rowsOf<Row>(
  on: pg.Pool | pg.PoolClient,
  parts: TemplateStringsArray,
  values: readonly unknown[],
) {
  return (await on.query(statementOf(parts, values))).rows as Row[]
}

/** Planning a long statement costs more than running it, so each connection prepares it once, under its hash. */
function statementOf(parts: TemplateStringsArray, values: readonly unknown[]) {
  const { text, values: flat } = Prisma.sql(parts, ...(values as Prisma.Sql[]))
  return { text, values: flat, types, ...(text.length > 1_000 ? { name: nameOf(text) } : {}) }
}

/** A day comes back as midnight UTC, as Prisma's models have it, and not as this machine's midnight. */
const types = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    oid === pg.types.builtins.DATE
      ? (day: string) => new Date(`${day}T00:00:00Z`)
      : pg.types.getTypeParser(oid, format as 'text'),
}

const names = new Map<string, string>()

function nameOf(text: string): string {
  const name = names.get(text) ?? sha256(text).toString('hex').slice(0, 32)
  names.set(text, name)
  return name
}

const known = new WeakMap<pg.PoolClient, Tx>()

/** Prisma's models on a connection whose transaction is open; raw SQL goes straight to it. */
function txOn(connection: pg.PoolClient): Tx {
  const before = known.get(connection)
  if (before) return before
  const raw = {
    $queryRaw: (parts: TemplateStringsArray, ...values: unknown[]) => rowsOf(connection, parts, values),
    $executeRaw: async (parts: TemplateStringsArray, ...values: unknown[]) =>
      (await connection.query(statementOf(parts, values))).rowCount ?? 0,
  }
  let models: PrismaClient | undefined
  const tx = new Proxy(raw, {
    get(target, name) {
      if (name in target) return Reflect.get(target, name)
      models ??= new PrismaClient({ adapter: adapterOn(connection) })
      return Reflect.get(models, name)
    },
  }) as unknown as Tx
  known.set(connection, tx)
  return tx
}

/** Prisma's own adapter, kept from opening or ending a transaction: this connection's is open already. */
function adapterOn(connection: pg.PoolClient) {
  const standIn = new pg.Pool({ max: 1 })
  standIn.query = connection.query.bind(connection) as typeof standIn.query
  const within = new PrismaPg(standIn)
  return {
    provider: 'postgres' as const,
    adapterName: within.adapterName,
    async connect() {
      const adapter = await within.connect()
      const nothing = () => Promise.resolve()
      const inside = {
        provider: adapter.provider,
        adapterName: adapter.adapterName,
        options: { usePhantomQuery: true },
        queryRaw: adapter.queryRaw.bind(adapter),
        executeRaw: adapter.executeRaw.bind(adapter),
        commit: nothing,
        rollback: nothing,
      }
      return Object.assign(adapter, { startTransaction: () => Promise.resolve(inside) })
    },
  }
}
