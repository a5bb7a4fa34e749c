import { begun } from '@/app/desk'
import { notFound } from '@/app/not-there'
import { CaseForm } from '@/components/case/case-form'
import { CaseTop } from '@/components/case/case-top'
import { Shell } from '@/components/page/shell'
import { requireActor, shellActor } from '@/lib/auth/actor'
import { removeForm as form } from '@/lib/domain/file/questions'
import { formNow } from '@/lib/domain/time/now'
import { openFiles } from '@/lib/records/file-views'
import { newId } from '@/lib/records/new-id'
import { remove } from '../../actions'

export const metadata = { title: 'Remove a file – Holdfast' }

export default async function Page({ params }: { params: Promise<{ case: string; file: string }> }) {
  const { case: id, file: about } = await params
  const actor = await requireActor()
  const opened = await openFiles(actor, id, 'file.remove')
  if (!opened.ok) notFound(opened, id)
  const found = opened.value.files.find(each => each.id === about)
  if (!found?.locked || found.removed || found.locked.by.id === actor.id) notFound()
  const given = (await begun(actor, { form: form.id, caseId: id, about })) ?? {}
  const back = { href: `/cases/${id}/files/${about}`, title: 'Back to the file' }
  const asked = { caseId: id, form, title: form.title, given, back, about }
  const sent = {
    action: remove,
    once: newId(),
    now: formNow(new Date()),
    submit: 'Sign and remove it for good',
  }
  return (
    <Shell actor={shellActor(actor)} current="cases">
      <CaseTop file={opened.value.file} />
      <CaseForm {...asked} {...sent}>
        <p>
          The file is destroyed and cannot be brought back, not even by us. That it was here, who added,
          locked and removed it, and what the police advised stay on the case.
        </p>
      </CaseForm>
    </Shell>
  )
}
