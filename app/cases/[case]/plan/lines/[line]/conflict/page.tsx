import { begun } from '@/app/desk'
import { notFound } from '@/app/not-there'
import { CaseTop } from '@/components/case/case-top'
import { TwoWrote } from '@/components/case/two-wrote'
import { Shell } from '@/components/page/shell'
import { requireActor, shellActor } from '@/lib/auth/actor'
import { lineChangeForm as form } from '@/lib/domain/plan/line-questions'
import { differencesIn } from '@/lib/forms/differences'
import { overlaid } from '@/lib/forms/marks'
import { typed } from '@/lib/forms/typed'
import { openPlan } from '@/lib/records/plan-views'
import { keepTheirLine } from '../../../actions'

export const metadata = { title: 'Two people wrote at once – Holdfast' }

export default async function Page({ params }: { params: Promise<{ case: string; line: string }> }) {
  const { case: id, line: about } = await params
  const actor = await requireActor()
  const yours = await begun(actor, { form: form.id, caseId: id, about })
  if (!yours) notFound()
  const opened = await openPlan(actor, id, { todo: 'plan.change' })
  const line = opened.ok ? opened.value.plan?.agreed.find(each => each.id === about) : undefined
  if (!opened.ok || !line) notFound(opened, id)
  const stands = typed(form, line.answers)
  return (
    <Shell actor={shellActor(actor)} current="cases" wide>
      <CaseTop file={opened.value.head} />
      <TwoWrote
        what="this line of the plan"
        rows={differencesIn(form, stands, overlaid(form, stands, yours))}
        changed={line.signed}
        onward={`/cases/${id}/plan/lines/${about}?seen=${line.version}`}
        keep={keepTheirLine}
        hidden={{ case: id, about }}
      />
    </Shell>
  )
}
