import type { Actor } from '../domain/access/role'
import { type FileType, nameOnLeaving } from '../domain/file/file-type'
import { isId } from '../platform/identity'
import { faultOf, log } from '../platform/log'
import { objects } from '../platform/objects'
import { type Key, open, openBytes, unwrap } from '../platform/sealing'
import { objectName, placeOfBytes } from './files'
import { perform, type Result, refuse } from './perform'

export type FileBytes = { readonly type: FileType; readonly name: string; readonly bytes: Buffer }

/**
 * The bytes of one file, to look at or to take away, each told in the trail by the file's id. What was locked away or
 * removed is not found, for anybody.
 */
export async function fileBytes(
  actor: Actor,
  caseId: string,
  fileId: string,
  permission: 'file.see' | 'file.download',
): Promise<Result<FileBytes>> {
  const found = await perform(actor, permission, { case: caseId }, async ({ tx, note }) => {
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
    return {
      key: { bytes: Buffer.from(words, 'base64') },
      type,
      name: nameOnLeaving(row.case.reference, row.id, type),
    }
  })
  if (!found.ok) return found
  const { key, ...file } = found.value
  const bytes = await readBytes(fileId, key)
  return bytes ? { ok: true, value: { ...file, bytes } } : { ok: false, why: 'not-found' }
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
