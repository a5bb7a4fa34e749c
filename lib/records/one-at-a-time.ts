import type { Tx } from '../platform/database'

/**
 * Waits for whoever does the same to the same thing just now, until their transaction ends: what is read after
 * it is what they left. For what has no row yet that could be locked.
 */
export async function oneAtATime(tx: Tx, what: string): Promise<void> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${what}, 0))`
}
