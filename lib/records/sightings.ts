import type { Actor } from '../domain/access/role'
import type { Seen } from '../domain/concern/seen'
import { newId } from '../platform/identity'
import { type Key, seal } from '../platform/sealing'
import type { Work } from './perform'
import type { SealedSighting } from './sealed'

/** Writes what was noticed, each linked to the entry it rests on when there is one; its words, where it has any, sealed. */
export async function writeSightings(
  frame: Pick<Work, 'tx' | 'at'>,
  actor: Actor,
  { caseId, key, entryId }: { caseId: string; key: Key; entryId?: string },
  seen: readonly Seen[],
): Promise<void> {
  if (seen.length === 0) return
  await frame.tx.sighting.createMany({
    data: seen.map(({ kind, code, words }) => {
      const id = newId()
      return {
        id,
        organisationId: actor.organisationId,
        caseId,
        entryId: entryId ?? null,
        kind,
        code,
        writtenById: actor.id,
        writtenAt: frame.at,
        sealed:
          words === undefined ? null : seal(key, `sighting|${id}|sealed`, { words } satisfies SealedSighting),
      }
    }),
  })
}
