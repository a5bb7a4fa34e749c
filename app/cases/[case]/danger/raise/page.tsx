import { begun } from '@/app/desk'
import { notFound } from '@/app/not-there'
import { CaseForm } from '@/components/case/case-form'
import { CaseTop } from '@/components/case/case-top'
import { Call999 } from '@/components/concern/call-999'
import { Shell } from '@/components/page/shell'
import { requireActor, shellActor } from '@/lib/auth/actor'
import { raisedForm as form } from '@/lib/domain/danger/questions'
import { formNow } from '@/lib/domain/time/now'
import { openOutline } from '@/lib/records/cases'
import { newId } from '@/lib/records/new-id'
import { raise } from '../actions'

export const metadata = { title: 'Danger now – Holdfast' }

export default async function Page({ params }: { params: Promise<{ case: string }> }) {
  const { case: id } = await params
  const actor = await requireActor()
  const opened = await openOutline(actor, id, 'danger', 'case.open', 'danger.raise')
  if (!opened.ok) notFound(opened, id)
  const { file } = opened.value
  if (file.stage === 'joined') notFound()
  const given = (await begun(actor, { form: form.id, caseId: id })) ?? {}
  const back = { href: `/cases/${id}`, title: 'Back to the case' }
  const asked = { caseId: id, form, title: form.title, given, back }
  const sent = { action: raise, once: newId(), now: formNow(new Date()), submit: 'Report danger now' }
  return (
    <Shell actor={shellActor(actor)} current="cases">
      <CaseTop file={file} call="said-here" />
      <CaseForm {...asked} {...sent} later={false}>
        <Call999 recorded={false} />
        <p>
          Nobody is told until you press “Report danger now”. The case then asks for the number of your call.
        </p>
      </CaseForm>
    </Shell>
  )
}
