import { begun, versionRead } from '@/app/desk'
import { notFound } from '@/app/not-there'
import { CaseForm } from '@/components/case/case-form'
import { CaseTop } from '@/components/case/case-top'
import { KeptWords } from '@/components/case/kept-words'
import { Shell } from '@/components/page/shell'
import { requireActor, shellActor } from '@/lib/auth/actor'
import { planForm as form } from '@/lib/domain/plan/questions'
import { formNow } from '@/lib/domain/time/now'
import { marksField } from '@/lib/forms/given'
import { marksOf, overlaid } from '@/lib/forms/marks'
import { typed } from '@/lib/forms/typed'
import { newId } from '@/lib/records/new-id'
import { openPlan } from '@/lib/records/plan-views'
import { save, startAgain } from '../actions'

export const metadata = { title: 'Change the plan – Holdfast' }
const lede =
  'What stood before stays, with your name and the time. What is agreed is added line by line, on the plan itself.'
type Props = { params: Promise<{ case: string }>; searchParams: Promise<{ seen?: string }> }

/** It shows where the child can be found, so opening it is asking for that: the trail keeps who looked. */
export default async function Page({ params, searchParams }: Props) {
  const [{ case: id }, { seen }] = [await params, await searchParams]
  const actor = await requireActor()
  const opened = await openPlan(actor, id, { places: true, todo: 'plan.change' })
  if (!opened.ok || opened.value.head.stage !== 'open') notFound(opened, id)
  const { head, plan } = opened.value
  const held = await begun(actor, { form: form.id, caseId: id })
  const stands = typed(form, plan?.answers ?? {})
  const given = held ? overlaid(form, stands, held) : stands
  const title = plan ? 'Review or change the plan' : 'Write the plan'
  const back = { href: `/cases/${id}/plan`, title: 'Back to the plan' }
  const sent = { action: save, once: newId(), now: formNow(new Date()), submit: 'Sign the plan' }
  const read = { version: versionRead(held, plan?.version ?? 0, seen), [marksField]: marksOf(form, stands) }
  const asked = { caseId: id, form, title, lede, back, given }
  return (
    <Shell actor={shellActor(actor)} current="cases">
      <CaseTop file={head} />
      <CaseForm {...asked} {...sent} with={read}>
        {held && <KeptWords drop={startAgain} hidden={{ case: id }} />}
      </CaseForm>
    </Shell>
  )
}
