import type { Actor } from '../domain/access/role'
import type { Tx } from '../platform/database'
import { refuse } from './perform'

const noSuchCase =
  'There is no case with that reference that this concern can be linked to. Check the reference.'

/**
 * The case that a reference names, when a concern can be joined to it. Both rows are locked, in one order, so
 * that two leads at one moment never join two concerns to each other.
 */
export async function knownCase(
  tx: Tx,
  actor: Actor,
  { id: caseId, restricted: closed }: { id: string; restricted: boolean },
  reference: string,
): Promise<string> {
  const where = {
    reference: reference.trim().toUpperCase(),
    organisationId: actor.organisationId,
    stage: { not: 'joined' },
    id: { not: caseId },
  }
  const named = await tx.case.findFirst({ where, select: { id: true } })
  if (named)
    await tx.$executeRaw`
      select 1 from child_case where id in (${caseId}::uuid, ${named.id}::uuid) order by id for update`
  const known = named && (await tx.case.findFirst({ where, select: { id: true, restricted: true } }))
  const refused = (says: string) => refuse({ why: 'cannot', says })
  if (!known) return refuse({ why: 'incomplete', problems: [{ at: 'reference', says: noSuchCase }] })
  // What few may see is never shown to the many who may see the other case.
  if (closed && !known.restricted)
    return refused('This concern is restricted, and that case is not. Restrict that case first.')
  return known.id
}
