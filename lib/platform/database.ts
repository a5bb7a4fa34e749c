import { PrismaPg } from '@prisma/adapter-pg'
import { environment } from './environment'
import { type Prisma, PrismaClient } from './prisma/client'

/** One transaction's view of the database. */
export type Tx = Prisma.TransactionClient

const kept = globalThis as { holdfastDatabase?: PrismaClient }

/** A client of its own, for tests and commands that name their database. */
export const connect = (url: string, connections = 10): PrismaClient =>
  new PrismaClient({
    adapter: new PrismaPg({
      connectionString: url,
      max: connections,
      connectionTimeoutMillis: 3_000,
      statement_timeout: 5_000,
      idle_in_transaction_session_timeout: 10_000,
    }),
    transactionOptions: { maxWait: 5_000, timeout: 10_000 },
  })

/** The running server's client: made when first needed, so that a build needs no database. */
export function database(): PrismaClient {
  kept.holdfastDatabase ??= connect(environment().databaseUrl)
  return kept.holdfastDatabase
}

/** Gives the process another database, and closes the one before: for tests and commands. */
export async function useDatabase(client: PrismaClient | undefined): Promise<void> {
  await kept.holdfastDatabase?.$disconnect()
  if (client) kept.holdfastDatabase = client
  else delete kept.holdfastDatabase
}
