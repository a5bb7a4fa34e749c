import { notFound } from '@/app/not-there'
import { CaseFrame } from '@/components/case/case-frame'
import { FileList } from '@/components/file/file-list'
import { ButtonLink } from '@/components/page/button-link'
import { Shell } from '@/components/page/shell'
import { requireActor, shellActor } from '@/lib/auth/actor'
import { can } from '@/lib/domain/access/can'
import { openFiles } from '@/lib/records/file-views'

export const metadata = { title: 'Files – Holdfast' }

export default async function Page({ params }: { params: Promise<{ case: string }> }) {
  const { case: id } = await params
  const actor = await requireActor()
  const opened = await openFiles(actor, id)
  if (!opened.ok) notFound(opened, id)
  const { file, facts, files } = opened.value
  return (
    <Shell actor={shellActor(actor)} current="cases" wide>
      <CaseFrame
        file={file}
        tab="files"
        title="Files"
        now={new Date()}
        adds={can(actor, 'entry.write', facts)}
      >
        {can(actor, 'file.add', facts) && <ButtonLink href={`/cases/${id}/files/add`}>Add a file</ButtonLink>}
        <FileList caseId={id} files={files} mayLock={can(actor, 'file.lock', facts)} />
      </CaseFrame>
    </Shell>
  )
}
