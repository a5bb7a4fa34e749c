import type { PermissionId } from '../domain/access/permissions'
import type { Actor } from '../domain/access/role'
import { type Advice, adviceOf } from '../domain/file/advice'
import type { FileType } from '../domain/file/file-type'
import type { FileView } from '../domain/file/file-view'
import type { Tx } from '../platform/database'
import { open, unwrap } from '../platform/sealing'
import { cameFor } from './came-for'
import { readOutline } from './case-file'
import type { OpenedOutline } from './cases'
import type { SealedFile } from './files'
import { perform, type Result, refuse } from './perform'

type Fate = {
  change: 'locked' | 'removed'
  id: string
  by_id: string
  by: string
  at: string
  sealed_why: string
}
type FileRow = {
  id: string
  entry_id: string | null
  type: string
  bytes: number
  sealed: Uint8Array
  writer_id: string
  writer: string
  written_at: Date
  wrapped_key: Uint8Array
  fates: Fate[]
}

/** The files of a case and of the concerns joined to it, the newest first. */
export const fileRows = (tx: Tx, caseId: string) => tx.$queryRaw<FileRow[]>`
  select f.id, f.entry_id, f.type, f.bytes, f.sealed, f.written_at, f.written_by_id as writer_id, c.wrapped_key,
         coalesce(a.name, 'Somebody no longer here') as writer,
         (select coalesce(json_agg(json_build_object('change', x.change, 'id', x.id, 'by_id', x.written_by_id,
            'by', coalesce(w.name, 'Somebody no longer here'), 'at', x.written_at,
            'sealed_why', encode(x.sealed_why, 'base64'))), '[]')
            from file_change x left join account w on w.id = x.written_by_id where x.file_id = f.id) as fates
    from child_case c join file f on f.case_id = c.id left join account a on a.id = f.written_by_id
   where c.id = ${caseId}::uuid or c.joined_to_id = ${caseId}::uuid
   order by f.written_at desc, f.id desc`

/** A file as its pages show it, its words opened. */
export function fileView(row: FileRow): FileView {
  const key = unwrap(row.wrapped_key)
  const fate = <Why>(change: Fate['change']) => {
    const found = row.fates.find(each => each.change === change)
    if (!found) return null
    const why = open<Why>(key, `file_change|${found.id}|why`, Buffer.from(found.sealed_why, 'base64'))
    return { by: { id: found.by_id, name: found.by }, at: new Date(found.at), why }
  }
  const locked = fate<string>('locked')
  const removed = fate<Advice | string>('removed')
  const words = open<SealedFile>(key, `file|${row.id}|sealed`, row.sealed)
  return {
    id: row.id,
    entryId: row.entry_id,
    type: row.type as FileType,
    bytes: row.bytes,
    // What was locked away may tell of another child: its words are closed with it.
    ...(locked ? { name: '', shows: '' } : { name: words.name, shows: words.shows }),
    sent: words.sent,
    writerId: row.writer_id,
    writtenBy: row.writer,
    writtenAt: row.written_at,
    locked,
    removed: removed && { by: removed.by, at: removed.at, advice: adviceOf(removed.why) },
  }
}

/** A case with its files, for their list and for the page of one of them. */
export const openFiles = (
  actor: Actor,
  caseId: string,
  todo?: PermissionId,
): Promise<Result<OpenedOutline & { files: FileView[] }>> =>
  perform(actor, 'case.open', { case: caseId }, async ({ tx, facts: stands, note }) => {
    const facts = cameFor(actor, stands, todo)
    const { outline: file } = (await readOutline(tx, caseId)) ?? refuse({ why: 'not-found' })
    const files = (await fileRows(tx, caseId)).map(fileView)
    note({ part: 'files', files: files.length })
    return { file, facts, files }
  })
