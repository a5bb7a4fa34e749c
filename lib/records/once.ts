import type { Actor } from '../domain/access/role'
import { isId } from '../platform/identity'
import { refuse, type Work } from './perform'

/**
 * Runs the work once for each form that was rendered: a second send of the same form, from two tabs or two
 * clicks, waits for the first and gets the first's result. The same key for another purpose is a conflict.
 * `key` is the form's own UUID; results are ids and versions, in plain JSON.
 */
export async function once<T extends { [name: string]: string | number }>(
  frame: Work,
  actor: Actor,
  key: string,
  purpose: string,
  work: () => Promise<T>,
): Promise<T> {
  if (!isId(key)) refuse({ why: 'not-found' })
  const { tx, at } = frame
  const first = await tx.$executeRaw`
    insert into submission (account_id, key, purpose, result, at)
    values (${actor.id}::uuid, ${key}::uuid, ${purpose}, '{}', ${at}) on conflict do nothing`
  const which = { accountId_key: { accountId: actor.id, key } }
  if (first === 0) {
    const before = await tx.submission.findUniqueOrThrow({ where: which })
    if (before.purpose !== purpose) refuse({ why: 'conflict' })
    frame.note({ again: true })
    return before.result as T
  }
  const result = await work()
  await tx.submission.update({ where: which, data: { result } })
  return result
}
