import { begun } from '@/app/desk'
import { notFound } from '@/app/not-there'
import { CaseTop } from '@/components/case/case-top'
import { TwoWrote } from '@/components/case/two-wrote'
import { Shell } from '@/components/page/shell'
import { requireActor, shellActor } from '@/lib/auth/actor'
import { planForm as form } from '@/lib/domain/plan/questions'
import { differencesIn } from '@/lib/forms/differences'
import { overlaid } from '@/lib/forms/marks'
import { typed } from '@/lib/forms/typed'
import { openPlan } from '@/lib/records/plan-views'
import { keepTheirs } from '../actions'

export const metadata = { title: 'Two people wrote at once – Holdfast' }

export default async function Page({ params }: { params: Promise<{ case: string }> }) {
  const { case: id } = await params
  const actor = await requireActor()
  // Whoever has written nothing sees nothing here, and is not told to have looked.
  const yours = await begun(actor, { form: form.id, caseId: id })
  if (!yours) notFound()
  const opened = await openPlan(actor, id, { places: true, todo: 'plan.change' })
  const plan = opened.ok ? opened.value.plan : null
  if (!opened.ok || !plan) notFound(opened, id)
  const stands = typed(form, plan.answers ?? {})
  return (
    <Shell actor={shellActor(actor)} current="cases" wide>
      <CaseTop file={opened.value.head} />
      <TwoWrote
        what="the plan"
        rows={differencesIn(form, stands, overlaid(form, stands, yours))}
        changed={plan.signed}
        onward={`/cases/${id}/plan/change?seen=${plan.version}`}
        keep={keepTheirs}
        hidden={{ case: id }}
      />
    </Shell>
  )
}
