import type { Actor } from '../domain/access/role'
import type { Tx } from '../platform/database'

/** Who last changed something that several people may change, and when; null when nobody has. */
export type Changed = { readonly by: string; readonly at: Date } | null

/** What a row is told by whoever changes it, beside what they change. */
export const changedNow = ({ id }: Pick<Actor, 'id'>, at: Date) => ({
  changedById: id,
  changedAt: at,
  version: { increment: 1 },
})

/** Who last changed a row that keeps this in two columns, for the page of a conflict. */
export async function changedOf(
  tx: Tx,
  { changedById, changedAt }: { changedById: string | null; changedAt: Date | null },
): Promise<Changed> {
  const by = changedById && (await tx.account.findUnique({ where: { id: changedById } }))
  return by && changedAt ? { by: by.name, at: changedAt } : null
}
