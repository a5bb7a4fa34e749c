import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { environment } from './environment'
import { faultOf, log } from './log'
import { type Prisma, PrismaClient } from './prisma/client'

/** One transaction's view of the database. */
export type Tx = Prisma.TransactionClient

const kept = globalThis as {
  holdfastDatabase?: PrismaClient
  holdfastPools?: WeakMap<PrismaClient, pg.Pool>
}
kept.holdfastPools ??= new WeakMap()
const pools = kept.holdfastPools

/** Connections that nobody closes for being idle, and that hold no process back from ending. */
export const stays = { idleTimeoutMillis: 0, allowExitOnIdle: true, keepAlive: true }

/**
 * A client of its own, for tests and commands that name their database. Its connections take a statement before the
 * one ahead of it is answered, so that several can travel in one message (see `transaction`), and they stay: whoever
 * read a page for longer than ten seconds waited for a new one to sign in and to plan its statements, a quarter of a page.
 */
export function connect(url: string, connections = 10): PrismaClient {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    pipeline: true,
    ...stays,
    connectionTimeoutMillis: 3_000,
    statement_timeout: 5_000,
    idle_in_transaction_session_timeout: 10_000,
  })
  pool.on('error', error => log('error', { event: 'idle database connection', ...faultOf(error) }))
  const client = new PrismaClient({
    adapter: new PrismaPg(pool, { disposeExternalPool: true }),
    transactionOptions: { maxWait: 5_000, timeout: 10_000 },
  })
  pools.set(client, pool)
  return client
}

/** The running server's client: made when first needed, so that a build needs no database. */
export function database(): PrismaClient {
  kept.holdfastDatabase ??= connect(environment().databaseUrl)
  return kept.holdfastDatabase
}

/** The connections under `database()`, which Prisma and `transaction` share. */
export function connections(): pg.Pool {
  const pool = pools.get(database())
  if (!pool) throw new Error('This database client was not made by connect()')
  return pool
}

/** Gives the process another database, and closes the one before: for tests and commands. */
export async function switchDatabase(client: PrismaClient | undefined): Promise<void> {
  await kept.holdfastDatabase?.$disconnect()
  if (client) kept.holdfastDatabase = client
  else delete kept.holdfastDatabase
}
