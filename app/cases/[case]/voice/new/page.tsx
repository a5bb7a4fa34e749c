import { begun } from '@/app/desk'
import { notFound } from '@/app/not-there'
import { CaseForm } from '@/components/case/case-form'
import { CaseTop } from '@/components/case/case-top'
import { Shell } from '@/components/page/shell'
import { requireActor, shellActor } from '@/lib/auth/actor'
import { formNow } from '@/lib/domain/time/now'
import { voiceForm as form } from '@/lib/domain/voice/questions'
import { openOutline } from '@/lib/records/cases'
import { newId } from '@/lib/records/new-id'
import { record } from '../actions'

export const metadata = { title: 'The child’s voice – Holdfast' }

export default async function Page({ params }: { params: Promise<{ case: string }> }) {
  const { case: id } = await params
  const actor = await requireActor()
  const opened = await openOutline(actor, id, 'voice', 'case.open', 'entry.write')
  if (!opened.ok || opened.value.file.stage === 'joined') notFound(opened, id)
  const given = (await begun(actor, { form: form.id, caseId: id })) ?? {}
  const back = { href: `/cases/${id}/voice`, title: 'Back to the child’s voice' }
  const asked = { caseId: id, form, title: form.title, given, back }
  const sent = { action: record, once: newId(), now: formNow(new Date()), submit: 'Sign and record' }
  return (
    <Shell actor={shellActor(actor)} current="cases">
      <CaseTop file={opened.value.file} />
      <CaseForm {...asked} {...sent} />
    </Shell>
  )
}
