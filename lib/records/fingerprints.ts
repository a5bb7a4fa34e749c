import type { Actor } from '../domain/access/role'
import { childPrints, concernPrints, entryPrints, type Print, personPrints } from '../domain/find/prints'
import { database } from '../platform/database'
import { fingerprint, type Key, open, unwrap } from '../platform/sealing'
import type { Work } from './perform'
import type { SealedConcern, SealedEntry, SealedPerson } from './sealed'

/** The row whose words hold what is found: of a child, the case's id. */
export type Source = { source: 'child' | 'person' | 'entry' | 'concern'; id: string; caseId: string }

/** Makes what stands in a row's sealed words findable, in the transaction that writes them. */
export async function writeFingerprints(
  { tx, organisationKey }: Pick<Work, 'tx' | 'organisationKey'>,
  actor: Actor,
  { source, id, caseId }: Source,
  prints: readonly Print[],
): Promise<void> {
  if (prints.length === 0) return
  const mine = { organisationId: actor.organisationId, caseId, writtenById: actor.id, source, sourceId: id }
  const data = prints.map(({ kind, value }) => ({
    ...mine,
    kind,
    value: fingerprint(organisationKey, kind, value),
  }))
  await tx.fingerprint.createMany({ data })
}

/** The same for words that took the place of others: what only those held is no longer found. */
export async function rewriteFingerprints(
  frame: Pick<Work, 'tx' | 'organisationKey'>,
  actor: Actor,
  at: Source,
  prints: readonly Print[],
): Promise<void> {
  await frame.tx.fingerprint.deleteMany({ where: { source: at.source, sourceId: at.id } })
  await writeFingerprints(frame, actor, at, prints)
}

type Older = { source: Source['source']; id: string; name: string | null; sealed: string }
type OlderCase = { case_id: string; wrapped_key: Uint8Array; organisation_key: Uint8Array; sources: Older[] }

function printsOf(key: Key, { source, id, name, sealed }: Older): Print[] {
  const words = <T>(column: string) =>
    open<T>(key, `${source}|${id}|${column}`, Buffer.from(sealed, 'base64'))
  switch (source) {
    case 'child':
      return childPrints(words<SealedConcern['child']>('sealed'))
    case 'person':
      return personPrints({ name: name ?? '', ...words<SealedPerson>('sealed') })
    case 'entry':
      return entryPrints(words<SealedEntry>('sealed'))
    case 'concern':
      return concernPrints(words<SealedConcern>('answers').worry)
  }
}

async function fingerprintOlder({
  case_id,
  wrapped_key,
  organisation_key,
  sources,
}: OlderCase): Promise<void> {
  const [key, organisation] = [unwrap(wrapped_key), unwrap(organisation_key)]
  const rows = sources.flatMap(each =>
    printsOf(key, each).map(({ kind, value }) => ({
      source: each.source,
      id: each.id,
      kind,
      value: Buffer.from(fingerprint(organisation, kind, value)).toString('base64'),
    })),
  )
  await database().$executeRaw`select app.keep_fingerprints(${case_id}::uuid, ${JSON.stringify(rows)}::jsonb)`
}

/**
 * Makes the cases findable that are older than fingerprints, one after another; begun again, it goes on where it
 * stopped. A case that cannot be read keeps no other from being done.
 * @throws what the first such case threw, when all others are done
 */
export async function fingerprintOlderCases(): Promise<number> {
  let [after, done] = ['00000000-0000-0000-0000-000000000000', 0]
  const failed: unknown[] = []
  for (;;) {
    const [next] = await database().$queryRaw<
      OlderCase[]
    >`select * from app.case_to_fingerprint(${after}::uuid)`
    if (!next) break
    after = next.case_id
    await fingerprintOlder(next).then(
      () => done++,
      error => failed.push(error),
    )
  }
  if (failed.length > 0) throw failed[0]
  return done
}
