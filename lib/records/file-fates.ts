import type { Actor } from '../domain/access/role'
import type { Advice } from '../domain/file/advice'
import { removeForm } from '../domain/file/questions'
import type { AnswersOf } from '../forms/form'
import { transcriptOf } from '../forms/transcript'
import { database } from '../platform/database'
import { isId, newId } from '../platform/identity'
import { enqueue } from '../platform/jobs'
import { objects } from '../platform/objects'
import { seal, unwrap } from '../platform/sealing'
import { objectFolder } from './files'
import { once } from './once'
import { perform, type Result, refuse, type Work } from './perform'

type Change = 'locked' | 'removed'

/** The file as it stands in this case's file. */
async function fileOf({ tx }: Work, caseId: string, fileId: string) {
  const inFile = { OR: [{ id: caseId }, { joinedToId: caseId }] }
  const file = isId(fileId)
    ? await tx.file.findFirst({
        where: { id: fileId, case: inFile },
        include: { changes: true, case: { select: { wrappedKey: true } } },
      })
    : null
  return file ?? refuse({ why: 'not-found' })
}

/** Writes what became of it; the database leaves out what may not be, which whoever asked then learns. */
async function writeFate(
  frame: Work,
  actor: Actor,
  caseId: string,
  fileId: string,
  change: Change,
  why: string | Advice,
) {
  const file = await fileOf(frame, caseId, fileId)
  const id = newId()
  const { count } = await frame.tx.fileChange.createMany({
    data: {
      id,
      organisationId: actor.organisationId,
      caseId: file.caseId,
      fileId,
      writtenById: actor.id,
      writtenAt: frame.at,
      change,
      sealedWhy: seal(unwrap(file.case.wrappedKey), `file_change|${id}|why`, why),
    },
  })
  if (count === 0) refuse(refusalOf(file.changes, actor, change))
  frame.note({ file: fileId })
  return { id }
}

function refusalOf(
  changes: readonly { change: string; writtenById: string }[],
  actor: Actor,
  change: Change,
) {
  const locked = changes.find(each => each.change === 'locked')
  if (change === 'removed' && !locked)
    return { why: 'cannot', says: 'Lock the file away first. Then a second person can remove it.' } as const
  return change === 'removed' && locked?.writtenById === actor.id
    ? ({ why: 'second-person' } as const)
    : ({
        why: 'cannot',
        says: 'Somebody has done this already. Go back to the file to see what was done.',
      } as const)
}

/** Closes a file to everybody at once: it is neither shown nor handed out from here on. */
export const lockFile = (
  actor: Actor,
  caseId: string,
  key: string,
  fileId: string,
  why: string,
): Promise<Result<{ id: string }>> =>
  perform(actor, 'file.lock', { case: caseId }, frame =>
    once(frame, actor, key, 'file.lock', () => writeFate(frame, actor, caseId, fileId, 'locked', why)),
  )

/**
 * Destroys a file's key, and by a job its bytes, on recorded advice of the police: by somebody else than who locked it
 * away. Its row, who did what and the advice stay.
 */
export const removeFile = (
  actor: Actor,
  caseId: string,
  key: string,
  fileId: string,
  advice: AnswersOf<typeof removeForm>,
): Promise<Result<{ id: string }>> =>
  perform(actor, 'file.remove', { case: caseId }, frame =>
    once(frame, actor, key, 'file.remove', async () => {
      const { lines } = transcriptOf(removeForm, advice)
      const removed = await writeFate(frame, actor, caseId, fileId, 'removed', lines)
      await enqueue(frame.tx, 'clear-file', { id: fileId }, `clear-file-${fileId}`)
      return removed
    }),
  )

/**
 * The job: removes the bytes of a file that no row holds the key of, as removing leaves them, or a crash between the
 * bytes and the row. Safe to run twice.
 */
export async function clearFile(id: string): Promise<void> {
  const kept = await database().$queryRaw<unknown[]>`select app.files_kept(${[id]}::uuid[]) as id`
  if (kept.length === 0) await objects().remove(objectFolder(id))
}
