import { begun, versionRead } from '@/app/desk'
import { notFound } from '@/app/not-there'
import { CaseForm } from '@/components/case/case-form'
import { CaseTop } from '@/components/case/case-top'
import { KeptWords } from '@/components/case/kept-words'
import { Shell } from '@/components/page/shell'
import { requireActor, shellActor } from '@/lib/auth/actor'
import { lineChangeForm as form } from '@/lib/domain/plan/line-questions'
import { formNow } from '@/lib/domain/time/now'
import { marksField } from '@/lib/forms/given'
import { marksOf, overlaid } from '@/lib/forms/marks'
import { typed } from '@/lib/forms/typed'
import { newId } from '@/lib/records/new-id'
import { openPlan } from '@/lib/records/plan-views'
import { saveLine, startLineAgain } from '../../actions'

export const metadata = { title: 'Change what is agreed – Holdfast' }
type Props = { params: Promise<{ case: string; line: string }>; searchParams: Promise<{ seen?: string }> }

export default async function Page({ params, searchParams }: Props) {
  const [{ case: id, line: about }, { seen }] = [await params, await searchParams]
  const actor = await requireActor()
  const opened = await openPlan(actor, id, { todo: 'plan.change' })
  const line = opened.ok ? opened.value.plan?.agreed.find(each => each.id === about) : undefined
  if (!opened.ok || !line) notFound(opened, id)
  const held = await begun(actor, { form: form.id, caseId: id, about })
  const stands = typed(form, line.answers)
  const given = held ? overlaid(form, stands, held) : stands
  const back = { href: `/cases/${id}/plan`, title: 'Back to the plan' }
  const asked = { caseId: id, form, title: form.title, given, back, about }
  const sent = { action: saveLine, once: newId(), now: formNow(new Date()), submit: 'Sign and change' }
  const read = { version: versionRead(held, line.version, seen), [marksField]: marksOf(form, stands) }
  return (
    <Shell actor={shellActor(actor)} current="cases">
      <CaseTop file={opened.value.head} />
      <CaseForm {...asked} {...sent} with={read}>
        {held && <KeptWords drop={startLineAgain} hidden={{ case: id, about }} />}
      </CaseForm>
    </Shell>
  )
}
