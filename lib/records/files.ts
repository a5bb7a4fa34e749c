import type { Actor } from '../domain/access/role'
import { mostBytesOfCase } from '../domain/file/file-type'
import { type FileRefusal, fileRefusals } from '../domain/file/refusals'
import { database } from '../platform/database'
import { isId, newId } from '../platform/identity'
import { enqueue } from '../platform/jobs'
import { objects } from '../platform/objects'
import { type Key, newKey, seal, sealBytes, sha256 } from '../platform/sealing'
import type { Upload } from '../platform/upload'
import { type Inspected, inspect } from './inspect'
import { once } from './once'
import { oneAtATime } from './one-at-a-time'
import { perform, type Result, refuse, type Work } from './perform'

/** What is sealed beside a file: its name is words too. */
export type SealedFile = { name: string; shows: string; sent: string }

/** What is sent with a file: where it belongs, what it shows, and that the warning was read. */
export type FileGiven = {
  readonly file: Upload['file']
  readonly shows: string
  readonly confirmed: boolean
  readonly entryId: string | null
}

/** A folder of its own, so that what is left unfinished goes with it. */
export const objectFolder = (id: string) => `files/${id}`
export const objectName = (id: string) => `${objectFolder(id)}/sealed`
export const placeOfBytes = (id: string) => `object|${id}`

/** Ends the work with why a file was not taken; the page finds the sentence by the same word. */
const notTaken = (why: FileRefusal): never =>
  refuse({ why: 'incomplete', problems: [{ at: why, says: fileRefusals[why] }] })

async function inspected({ file, confirmed }: FileGiven): Promise<Inspected> {
  if (!confirmed) return { ok: false, why: 'unconfirmed' }
  if (!file || file.name === '') return { ok: false, why: 'none' }
  return inspect(file.name, file.bytes)
}

/**
 * Adds a file to a case, or to one of its entries. It waits in memory until it has been looked into; then its bytes are
 * sealed with a key of their own and put down, and last the row is written that holds the key. Whatever happens in
 * between leaves bytes that nobody can read, which a job removes.
 */
export async function addFile(
  actor: Actor,
  caseId: string,
  key: string,
  given: FileGiven,
): Promise<Result<{ id: string }>> {
  const found = await inspected(given)
  const id = newId()
  const own = newKey().key
  if (found.ok) await putDown(id, own, found.bytes)
  const added = await perform(actor, 'file.add', { case: caseId }, async frame => {
    if (!found.ok) return notTaken(found.why)
    return once(frame, actor, key, 'file.add', () =>
      writeFile(frame, actor, caseId, given, { id, own, found }),
    )
  }).catch(async error => {
    await objects().remove(objectFolder(id))
    throw error
  })
  if (found.ok && !(added.ok && added.value.id === id)) await objects().remove(objectFolder(id))
  return added
}

/** The job comes first: it looks an hour later whether a row holds the key, whatever became of this process. */
async function putDown(id: string, own: Key, bytes: Buffer): Promise<void> {
  await database().$transaction(tx => enqueue(tx, 'clear-file', { id }, `clear-file-${id}`, { minutes: 60 }))
  await objects().put(objectName(id), sealBytes(own, placeOfBytes(id), bytes))
}

type Kept = { id: string; own: Key; found: Extract<Inspected, { ok: true }> }

async function writeFile(
  frame: Work,
  actor: Actor,
  caseId: string,
  given: FileGiven,
  { id, own, found }: Kept,
) {
  const { tx, at } = frame
  await oneAtATime(tx, `files|${caseId}`)
  if (given.entryId) await refuseForeign(frame, caseId, given.entryId)
  const held = await tx.file.aggregate({ where: { caseId, sealedKey: { not: null } }, _sum: { bytes: true } })
  if ((held._sum.bytes ?? 0) + found.bytes.length > mostBytesOfCase) notTaken('case-full')
  const sent = sha256(given.file?.bytes ?? '').toString('hex')
  const words: SealedFile = { name: (given.file?.name ?? '').slice(0, 300), shows: given.shows, sent }
  await tx.file.create({
    data: {
      id,
      organisationId: actor.organisationId,
      caseId,
      entryId: given.entryId,
      writtenById: actor.id,
      writtenAt: at,
      type: found.type,
      bytes: found.bytes.length,
      sealed: seal(frame.key, `file|${id}|sealed`, words),
      sealedKey: seal(frame.key, `file|${id}|key`, own.bytes.toString('base64')),
    },
  })
  frame.note({ file: id, type: found.type, bytes: found.bytes.length })
  return { id }
}

/** An entry of this case's file, a joined concern's too. */
async function refuseForeign({ tx }: Work, caseId: string, entryId: string): Promise<void> {
  const inFile = { OR: [{ id: caseId }, { joinedToId: caseId }] }
  const entry =
    isId(entryId) &&
    (await tx.entry.findFirst({ where: { id: entryId, case: inFile }, select: { id: true } }))
  if (!entry) refuse({ why: 'not-found' })
}
