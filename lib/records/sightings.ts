import type { Actor } from '../domain/access/role'
import type { Seen } from '../domain/concern/parts'
import { newId } from '../platform/identity'
import type { Work } from './perform'

/** Writes what was noticed, each linked to the entry it rests on when there is one. */
export async function writeSightings(
  frame: Pick<Work, 'tx' | 'at'>,
  actor: Actor,
  caseId: string,
  seen: readonly Seen[],
  entryId?: string,
): Promise<void> {
  if (seen.length === 0) return
  await frame.tx.sighting.createMany({
    data: seen.map(each => ({
      id: newId(),
      organisationId: actor.organisationId,
      caseId,
      entryId: entryId ?? null,
      kind: each.kind,
      code: each.code,
      writtenById: actor.id,
      writtenAt: frame.at,
    })),
  })
}
