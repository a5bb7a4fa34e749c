import { begun } from '@/app/desk'
import { notFound } from '@/app/not-there'
import { QuestionForm } from '@/components/form/question-form'
import { Heading } from '@/components/page/heading'
import { Notice } from '@/components/page/notice'
import { Shell } from '@/components/page/shell'
import { requireActor, shellActor } from '@/lib/auth/actor'
import { can } from '@/lib/domain/access/can'
import { safeContactWarning } from '@/lib/domain/case/heading'
import { stepFormOf } from '@/lib/domain/step/form-of'
import { formNow } from '@/lib/domain/time/now'
import { openCase } from '@/lib/records/cases'
import { newId } from '@/lib/records/new-id'
import { record } from '../../actions'

export const metadata = { title: 'Record a step – Holdfast' }

export default async function Page({
  params,
}: {
  params: Promise<{ case: string; step: string; event: string }>
}) {
  const { case: id, step, event } = await params
  const actor = await requireActor()
  const what = stepFormOf(step, event)
  const opened = await openCase(actor, id)
  const permission = event === 'not-needed-agreed' ? 'step.agree' : 'step.record'
  if (!what || !opened.ok || !can(actor, permission, opened.value.facts)) notFound()
  const { file } = opened.value
  const warning = safeContactWarning(file)
  const which = { form: what.form.id, case: id, about: step }
  return (
    <Shell actor={shellActor(actor)} current="cases">
      <a href={`/cases/${id}/steps`}>Back to steps and clocks</a>
      <Heading caption={`Case ${file.reference}: ${what.title}`}>{what.form.title}</Heading>
      {warning && <Notice tone="warning" title={warning} />}
      <QuestionForm
        form={what.form}
        given={(await begun(actor, { form: what.form.id, caseId: id, about: step })) ?? {}}
        action={record}
        hidden={{ ...which, step, event, once: newId() }}
        autosave={which}
        submit="Sign and record"
        also={{ name: 'later', value: 'yes', label: 'Save and come back' }}
        now={formNow(new Date())}
      />
    </Shell>
  )
}
