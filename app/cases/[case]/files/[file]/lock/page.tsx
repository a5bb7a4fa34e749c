import { begun } from '@/app/desk'
import { notFound } from '@/app/not-there'
import { CaseForm } from '@/components/case/case-form'
import { CaseTop } from '@/components/case/case-top'
import { Shell } from '@/components/page/shell'
import { requireActor, shellActor } from '@/lib/auth/actor'
import { lockForm as form } from '@/lib/domain/file/questions'
import { formNow } from '@/lib/domain/time/now'
import { openFiles } from '@/lib/records/file-views'
import { newId } from '@/lib/records/new-id'
import { lock } from '../../actions'

export const metadata = { title: 'Lock a file away – Holdfast' }

export default async function Page({ params }: { params: Promise<{ case: string; file: string }> }) {
  const { case: id, file: about } = await params
  const actor = await requireActor()
  const opened = await openFiles(actor, id, 'file.lock')
  if (!opened.ok) notFound(opened, id)
  const found = opened.value.files.find(each => each.id === about)
  if (!found || found.locked) notFound()
  const given = (await begun(actor, { form: form.id, caseId: id, about })) ?? {}
  const back = { href: `/cases/${id}/files/${about}`, title: 'Back to the file' }
  const asked = { caseId: id, form, title: form.title, given, back, about }
  const sent = { action: lock, once: newId(), now: formNow(new Date()), submit: 'Lock it away now' }
  return (
    <Shell actor={shellActor(actor)} current="cases">
      <CaseTop file={opened.value.file} />
      <CaseForm {...asked} {...sent}>
        <p>
          From then on nobody can open, see or download it, and it is in no export. It is not deleted: only
          the police can say that it may be, and a second person then does it.
        </p>
        <p>
          If it may be a sexual image of a child, do not look again. Call the police: 999 in an emergency,
          else 101.
        </p>
      </CaseForm>
    </Shell>
  )
}
