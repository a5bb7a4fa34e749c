import type { Actor } from '../domain/access/role'
import type { CaseBrief } from '../domain/case/case-head'
import { type FileType, kindOf, nameOnLeaving } from '../domain/file/file-type'
import type { WordText } from '../domain/file/word-text'
import { isId } from '../platform/identity'
import { faultOf, log } from '../platform/log'
import { objects } from '../platform/objects'
import { type Key, open, openBytes, unwrap } from '../platform/sealing'
import { wordText } from '../platform/word-text'
import { readBrief } from './case-brief'
import { objectName, placeOfBytes } from './files'
import { perform, type Result, refuse, type Work } from './perform'

export type FileBytes = { readonly type: FileType; readonly name: string; readonly bytes: Buffer }

type Found = Omit<FileBytes, 'bytes'> & { readonly key: Key }

/** The key of one file, which its line in the trail tells by its id. What was locked away or removed is not found. */
async function keyOfFile({ tx, note }: Work, caseId: string, fileId: string): Promise<Found> {
  const inFile = { OR: [{ id: caseId }, { joinedToId: caseId }] }
  const row = isId(fileId)
    ? await tx.file.findFirst({
        where: { id: fileId, case: inFile, changes: { none: {} } },
        include: { case: { select: { wrappedKey: true, reference: true } } },
      })
    : null
  if (!row?.sealedKey) refuse({ why: 'not-found' })
  const type = row.type as FileType
  note({ file: row.id, type })
  const words = open<string>(unwrap(row.case.wrappedKey), `file|${row.id}|key`, row.sealedKey)
  const name = nameOnLeaving(row.case.reference, row.id, type)
  return { key: { bytes: Buffer.from(words, 'base64') }, type, name }
}

/** The bytes of one file, to look at or to take away, each told in the trail. */
export async function fileBytes(
  actor: Actor,
  caseId: string,
  fileId: string,
  permission: 'file.see' | 'file.download',
): Promise<Result<FileBytes>> {
  const found = await perform(actor, permission, { case: caseId }, frame => keyOfFile(frame, caseId, fileId))
  if (!found.ok) return found
  const { key, ...file } = found.value
  const bytes = await readBytes(fileId, key)
  return bytes ? { ok: true, value: { ...file, bytes } } : { ok: false, why: 'not-found' }
}

/** What a Word file says, for whoever may look at it; no text where it cannot be shown. */
export async function wordsOfFile(
  actor: Actor,
  caseId: string,
  fileId: string,
): Promise<Result<{ file: CaseBrief; text: WordText | null }>> {
  const found = await perform(actor, 'file.see', { case: caseId }, async frame => {
    const { key, type } = await keyOfFile(frame, caseId, fileId)
    if (kindOf(type) !== 'word') refuse({ why: 'not-found' })
    return { key, file: (await readBrief(frame.tx, caseId)).file }
  })
  if (!found.ok) return found
  const bytes = await readBytes(fileId, found.value.key)
  if (!bytes) return { ok: false, why: 'not-found' }
  return { ok: true, value: { file: found.value.file, text: (await wordText(bytes)) ?? null } }
}

/** What is gone from the store, though its row stands, is a fault of ours, and not of who asked. */
async function readBytes(id: string, key: Key): Promise<Buffer | undefined> {
  try {
    return openBytes(key, placeOfBytes(id), await objects().get(objectName(id)))
  } catch (error) {
    log('error', { event: 'file not readable', ...faultOf(error) })
    return undefined
  }
}
