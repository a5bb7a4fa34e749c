import type { Client } from 'pg'
import { expect } from 'vitest'
import type { Actor } from '../../lib/domain/access/role'
import { toRead } from '../../lib/records/work'

/**
 * How many a person's own pages tell them to read; asked of the database as the session asks. The page behind the
 * number lists as many, whoever asks and whenever.
 */
export async function numberToRead(root: Client, actor: Actor): Promise<number> {
  const { rows } = await root.query<{ count: number }>('select app.alerts_waiting($1) as count', [actor.id])
  const count = rows[0]?.count ?? 0
  const page = await toRead(actor)
  expect(page.ok ? page.value.total : 0, actor.name).toBe(count)
  return count
}
