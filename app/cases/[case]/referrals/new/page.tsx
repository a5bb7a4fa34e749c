import { begun } from '@/app/desk'
import { notFound } from '@/app/not-there'
import { CaseForm } from '@/components/case/case-form'
import { CaseTop } from '@/components/case/case-top'
import { Shell } from '@/components/page/shell'
import { requireActor, shellActor } from '@/lib/auth/actor'
import { slugOf } from '@/lib/domain/nation/nation'
import { referralFormsIn } from '@/lib/domain/referral/questions'
import { formNow } from '@/lib/domain/time/now'
import { openOutline } from '@/lib/records/cases'
import { newId } from '@/lib/records/new-id'
import { record } from '../actions'

export const metadata = { title: 'Who was told – Holdfast' }

export default async function Page({ params }: { params: Promise<{ case: string }> }) {
  const { case: id } = await params
  const actor = await requireActor()
  const opened = await openOutline(actor, id, 'referrals', 'case.open', 'step.record')
  if (!opened.ok || opened.value.file.stage === 'joined') notFound(opened, id)
  const { file } = opened.value
  const form = referralFormsIn[file.nation].told
  const given = (await begun(actor, { form: form.id, caseId: id })) ?? {}
  const back = { href: `/cases/${id}/referrals`, title: 'Back to who was told' }
  const asked = { caseId: id, form, title: form.title, given, back }
  const sent = { action: record, once: newId(), now: formNow(new Date()), submit: 'Sign and record' }
  return (
    <Shell actor={shellActor(actor)} current="cases">
      <CaseTop file={file} />
      <CaseForm {...asked} {...sent} with={{ what: 'told', nation: slugOf(file.nation) }} />
    </Shell>
  )
}
