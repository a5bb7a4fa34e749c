import { begun } from '@/app/desk'
import { notFound } from '@/app/not-there'
import { CaseForm } from '@/components/case/case-form'
import { CaseTop } from '@/components/case/case-top'
import { Shell } from '@/components/page/shell'
import { requireActor, shellActor } from '@/lib/auth/actor'
import { lineForm as form } from '@/lib/domain/plan/line-questions'
import { formNow } from '@/lib/domain/time/now'
import { newId } from '@/lib/records/new-id'
import { openPlan } from '@/lib/records/plan-views'
import { add } from '../../actions'

export const metadata = { title: 'Add what is agreed – Holdfast' }

export default async function Page({ params }: { params: Promise<{ case: string }> }) {
  const { case: id } = await params
  const actor = await requireActor()
  const opened = await openPlan(actor, id, { todo: 'plan.change' })
  if (!opened.ok || !opened.value.plan) notFound(opened, id)
  const given = (await begun(actor, { form: form.id, caseId: id })) ?? {}
  const back = { href: `/cases/${id}/plan`, title: 'Back to the plan' }
  const asked = { caseId: id, form, title: form.title, given, back }
  const sent = { action: add, once: newId(), now: formNow(new Date()), submit: 'Sign and add' }
  return (
    <Shell actor={shellActor(actor)} current="cases">
      <CaseTop file={opened.value.head} />
      <CaseForm {...asked} {...sent} />
    </Shell>
  )
}
