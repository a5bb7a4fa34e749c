import { nrmJson } from '../documents/nrm-json'
import { nrmPdf } from '../documents/nrm-pdf'
import { type CaseFacts, can } from '../domain/access/can'
import type { Actor } from '../domain/access/role'
import type { CaseBrief } from '../domain/case/case-head'
import type { NrmDocument } from '../domain/nrm/document'
import { draftVersion, type Left } from '../domain/nrm/version'
import { database, type Tx } from '../platform/database'
import { newId } from '../platform/identity'
import { enqueue } from '../platform/jobs'
import { objects } from '../platform/objects'
import { type Key, open, seal, sealBytes, sha256, unwrap } from '../platform/sealing'
import { sql } from '../platform/transaction'
import { readBrief } from './case-brief'
import { readDesk } from './nrm'
import { contentOf, revived, signedContent } from './nrm-content'
import { once } from './once'
import { oneAtATime } from './one-at-a-time'
import { perform, type Result, refuse, type Work } from './perform'

export type Format = 'pdf' | 'json'

/** The bytes of a document. Pure of time: what is in `document` decides them. */
export const render = async (document: NrmDocument, format: Format): Promise<Buffer> =>
  format === 'pdf' ? nrmPdf(document) : Buffer.from(nrmJson(document))

/** What left before with a version: a draft from before these were kept has none, and is no draft that is counted. */
async function leftBefore(tx: Tx, caseId: string): Promise<Left[]> {
  const rows = await tx.export.findMany({ where: { caseId }, select: { version: true, content: true } })
  return rows.flatMap(({ version, content }) => (version && content ? [{ version, content }] : []))
}

/**
 * The NRM draft as it leaves: exactly what was signed, or what stands now, saying DRAFT; under a version by which it is
 * told from every other. The same form sent again gets the same document, which counts as one export; once the draft
 * says something else that is a conflict, for nobody is handed what stood before. A job keeps a sealed copy, so that
 * what left can be shown later. The caller renders after the transaction.
 */
export const exportNrm = (
  actor: Actor,
  caseId: string,
  key: string,
  format: Format,
): Promise<Result<NrmDocument>> =>
  perform(actor, 'nrm.export', { case: caseId }, async frame => {
    await oneAtATime(frame.tx, `nrm export ${caseId}`)
    const leaving = await readLeaving(frame, caseId)
    const { id } = await once(frame, actor, key, `nrm.export ${format} ${leaving.content}`, () =>
      writeExport(frame, actor, caseId, format, leaving),
    )
    // The form of another case has this key.
    const row = await frame.tx.export.findFirst({ where: { id, caseId }, select: { sealedContent: true } })
    return openedExport(frame.key, id, (row ?? refuse({ why: 'conflict' })).sealedContent)
  })

/** What would leave now, and a mark of all that it says. */
async function readLeaving(frame: Work, caseId: string) {
  const desk = await readDesk(frame, caseId)
  const { signed } = desk
  const says = {
    ...(signed ? await signedContent(frame.tx, frame.key, signed.id) : contentOf(desk)),
    signedBy: signed && { name: signed.by, at: signed.at },
  }
  const content = sha256(JSON.stringify(says)).toString('hex')
  return { says, content, signed, signOffs: desk.file.nrmSignOffs.length }
}

type Leaving = Awaited<ReturnType<typeof readLeaving>>

async function writeExport(
  frame: Work,
  actor: Actor,
  caseId: string,
  format: Format,
  { says, content, signed, signOffs }: Leaving,
) {
  const { tx } = frame
  const version = signed
    ? String(signed.number)
    : draftVersion(signOffs, content, await leftBefore(tx, caseId))
  const document: NrmDocument = { ...says, version, at: frame.at }
  const id = newId()
  await tx.export.create({
    data: {
      id,
      organisationId: actor.organisationId,
      caseId,
      writtenById: actor.id,
      writtenAt: frame.at,
      document: 'nrm-draft',
      format,
      version,
      content,
      sealedContent: seal(frame.key, `export|${id}|content`, document),
    },
  })
  await enqueue(tx, 'keep-export', { id }, `keep-export-${id}`)
  frame.note({ export: id, format, version, signed: signed !== null, edition: says.edition })
  return { id }
}

export type Exported = {
  readonly id: string
  readonly at: Date
  readonly by: string
  readonly format: Format
  /** None of what left before versions were kept. */
  readonly version: string | null
}

const left = sql`(
  select coalesce(json_agg(json_build_object('id', x.id, 'at', x.written_at, 'by', coalesce(a.name, 'A colleague'),
           'format', x.format, 'version', x.version) order by x.written_at desc), '[]')
    from (select * from export where case_id = c.id order by written_at desc limit 500) x
    left join account a on a.id = x.written_by_id)`

/** Everything that left of a case's NRM draft, the newest first. */
export const seeExports = (
  actor: Actor,
  caseId: string,
): Promise<Result<{ file: CaseBrief; facts: CaseFacts; exports: Exported[] }>> =>
  perform(actor, 'case.open', { case: caseId }, async ({ tx, facts, note }) => {
    if (!facts || !can(actor, 'nrm.read', facts)) refuse({ why: 'not-found' })
    const { file, more } = await readBrief<(Omit<Exported, 'at'> & { at: string })[]>(tx, caseId, left)
    note({ part: 'exports' })
    return { file, facts, exports: more.map(row => ({ ...row, at: new Date(row.at) })) }
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
  const document = openedExport(key, id, row.sealed_content)
  const bytes = await render(document, row.format)
  await objects().put(`exports/${id}`, sealBytes(key, `object|${id}`, bytes))
  await database().$executeRaw`select app.export_kept(${id}::uuid, ${sha256(bytes).toString('hex')})`
}

/** What left. Dates come out of the seal as text, and the versions of before as numbers. */
function openedExport(key: Key, id: string, sealed: Uint8Array): NrmDocument {
  const document = open<NrmDocument>(key, `export|${id}|content`, sealed)
  const lines = document.lines.map(revived)
  const signedBy = document.signedBy && { ...document.signedBy, at: new Date(document.signedBy.at) }
  return { ...document, lines, signedBy, version: String(document.version), at: new Date(document.at) }
}
