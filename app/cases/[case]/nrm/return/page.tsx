import { begun } from '@/app/desk'
import { notFound } from '@/app/not-there'
import { CaseForm } from '@/components/case/case-form'
import { CaseTop } from '@/components/case/case-top'
import { Notice } from '@/components/page/notice'
import { Shell } from '@/components/page/shell'
import { requireActor, shellActor } from '@/lib/auth/actor'
import { returnForm as form } from '@/lib/domain/nrm/returned'
import { notPassedOn } from '@/lib/domain/nrm/standing'
import { formNow } from '@/lib/domain/time/now'
import { newId } from '@/lib/records/new-id'
import { openNrm } from '@/lib/records/nrm-standing'
import { giveBack } from '../actions'

export const metadata = { title: 'NRM draft – Holdfast' }

export default async function Page({ params }: { params: Promise<{ case: string }> }) {
  const { case: id } = await params
  const actor = await requireActor()
  const desk = await openNrm(actor, id, false, 'nrm.return')
  if (!desk.ok || desk.value.signed) notFound(desk, id)
  const { head, standing, ready, lapsed } = desk.value
  const given = (await begun(actor, { form: form.id, caseId: id })) ?? {}
  const back = { href: `/cases/${id}/nrm`, title: 'Back to the NRM draft' }
  const asked = { caseId: id, form, title: form.title, given, back }
  const sent = { action: giveBack, once: newId(), now: formNow(new Date()), submit: 'Return the draft' }
  return (
    <Shell actor={shellActor(actor)} current="cases">
      <CaseTop file={head} />
      <CaseForm {...asked} {...sent} with={{ fingerprint: standing.fingerprint }}>
        {!ready && !lapsed && <Notice tone="warning" title={notPassedOn} />}
      </CaseForm>
    </Shell>
  )
}
