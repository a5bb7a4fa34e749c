import { begun } from '@/app/desk'
import { notFound } from '@/app/not-there'
import { CaseForm } from '@/components/case/case-form'
import { CaseTop } from '@/components/case/case-top'
import { Shell } from '@/components/page/shell'
import { requireActor, shellActor } from '@/lib/auth/actor'
import { handoverForm as form } from '@/lib/domain/handover/questions'
import { formNow } from '@/lib/domain/time/now'
import { openOutline } from '@/lib/records/cases'
import { newId } from '@/lib/records/new-id'
import { write } from '../actions'

export const metadata = { title: 'Hand a case over – Holdfast' }

export default async function Page({ params }: { params: Promise<{ case: string }> }) {
  const { case: id } = await params
  const actor = await requireActor()
  const opened = await openOutline(actor, id, 'handover', 'case.open', 'handover.write')
  if (!opened.ok) notFound(opened, id)
  const { file } = opened.value
  if (file.stage !== 'open') notFound()
  const given = (await begun(actor, { form: form.id, caseId: id })) ?? {}
  const back = { href: `/cases/${id}`, title: 'Back to the case' }
  const lede = 'Whoever is given the case next reads it first, beside what the case knows itself.'
  const asked = { caseId: id, form, title: form.title, lede, given, back }
  const sent = { action: write, once: newId(), now: formNow(new Date()), submit: 'Sign the handover' }
  return (
    <Shell actor={shellActor(actor)} current="cases">
      <CaseTop file={file} />
      <CaseForm {...asked} {...sent} />
    </Shell>
  )
}
