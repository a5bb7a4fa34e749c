import { notFound } from '@/app/not-there'
import { CaseTop } from '@/components/case/case-top'
import { FilePage } from '@/components/file/file-page'
import { Heading } from '@/components/page/heading'
import { Shell } from '@/components/page/shell'
import { requireActor, shellActor } from '@/lib/auth/actor'
import { can } from '@/lib/domain/access/can'
import { kindInWords, kindOf } from '@/lib/domain/file/file-type'
import { openFiles } from '@/lib/records/file-views'

export const metadata = { title: 'File – Holdfast' }

export default async function Page({ params }: { params: Promise<{ case: string; file: string }> }) {
  const { case: id, file: which } = await params
  const actor = await requireActor()
  const opened = await openFiles(actor, id)
  if (!opened.ok) notFound(opened, id)
  const { file, facts, files } = opened.value
  const found = files.find(each => each.id === which)
  if (!found) notFound()
  const may = {
    see: can(actor, 'file.see', facts),
    download: can(actor, 'file.download', facts),
    lock: can(actor, 'file.lock', facts),
    remove: can(actor, 'file.remove', facts) && found.locked?.by.id !== actor.id,
  }
  return (
    <Shell actor={shellActor(actor)} current="cases" wide>
      <CaseTop file={file} adds={can(actor, 'entry.write', facts) && 'files'} />
      <a href={`/cases/${id}/files`}>Back to the files</a>
      <Heading>{kindInWords[kindOf(found.type)]}</Heading>
      <FilePage caseId={id} file={found} may={may} />
    </Shell>
  )
}
