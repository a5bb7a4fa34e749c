import { nrmJson } from '../documents/nrm-json'
import { nrmPdf } from '../documents/nrm-pdf'
import type { Actor } from '../domain/access/role'
import type { NrmDocument } from '../domain/nrm/document'
import { nrmEdition } from '../domain/nrm/questions'
import { database } from '../platform/database'
import { newId } from '../platform/identity'
import { enqueue } from '../platform/jobs'
import { objects } from '../platform/objects'
import { open, seal, sealBytes, sha256, unwrap } from '../platform/sealing'
import { readDesk } from './nrm'
import { perform, type Result } from './perform'

export type Format = 'pdf' | 'json'

/** The bytes of a document. Pure of time: what is in `document` decides them. */
export const render = async (document: NrmDocument, format: Format): Promise<Buffer> =>
  format === 'pdf' ? nrmPdf(document) : Buffer.from(nrmJson(document))

/**
 * The NRM draft as it leaves: exactly what stands now, signed or saying DRAFT. A job keeps a sealed copy, so
 * that what was handed over can be shown later. The caller renders after the transaction.
 */
export const exportNrm = (actor: Actor, caseId: string, format: Format): Promise<Result<NrmDocument>> =>
  perform(actor, 'nrm.export', { case: caseId }, async frame => {
    const { file, draft, ready, signed } = await readDesk(frame, caseId)
    const editors = file.nrmEdits.map(each => each.writtenBy.name)
    const document: NrmDocument = {
      lines: draft.lines.filter(line => line.asked),
      reference: file.reference,
      edition: nrmEdition.id,
      marking: 'OFFICIAL-SENSITIVE',
      preparedBy: ready?.by ?? ([...new Set(editors)].join(', ') || file.author.name),
      signedBy: signed ? { name: signed.by, at: signed.at } : null,
      version: signed?.number ?? file.nrmSignOffs.length + 1,
      at: frame.at,
      organisation: file.organisation.name,
    }
    const id = newId()
    await frame.tx.export.create({
      data: {
        id,
        organisationId: actor.organisationId,
        caseId,
        writtenById: actor.id,
        writtenAt: frame.at,
        document: 'nrm-draft',
        format,
        sealedContent: seal(frame.key, `export|${id}|content`, document),
      },
    })
    await enqueue(frame.tx, 'keep-export', { id }, `keep-export-${id}`)
    frame.note({ export: id, format, signed: signed !== null, edition: nrmEdition.id })
    return document
  })

type ToKeep = {
  case_id: string
  document: string
  format: Format
  sealed_content: Uint8Array
  wrapped_key: Uint8Array
}

/** The job: renders the exported document again and keeps it, sealed with its case's key. Safe to run twice. */
export async function keepExport(id: string): Promise<void> {
  const [row] = await database().$queryRaw<ToKeep[]>`select * from app.export_to_keep(${id}::uuid)`
  if (!row) return
  const key = unwrap(row.wrapped_key)
  const document = revived(open<NrmDocument>(key, `export|${id}|content`, row.sealed_content))
  const bytes = await render(document, row.format)
  await objects().put(`exports/${id}`, sealBytes(key, `object|${id}`, bytes))
  await database().$executeRaw`select app.export_kept(${id}::uuid, ${sha256(bytes).toString('hex')})`
}

/** Dates come out of the seal as text. */
function revived(document: NrmDocument): NrmDocument {
  const lines = document.lines.map(line =>
    line.editedBy ? { ...line, editedBy: { ...line.editedBy, at: new Date(line.editedBy.at) } } : line,
  )
  const signedBy = document.signedBy && { ...document.signedBy, at: new Date(document.signedBy.at) }
  return { ...document, lines, signedBy, at: new Date(document.at) }
}
