import { begun } from '@/app/desk'
import { notFound } from '@/app/not-there'
import { EvidenceMatrix } from '@/components/evidence/matrix'
import { QuestionForm } from '@/components/form/question-form'
import { Heading } from '@/components/page/heading'
import { Shell } from '@/components/page/shell'
import { requireActor, shellActor } from '@/lib/auth/actor'
import { can } from '@/lib/domain/access/can'
import { matrix } from '@/lib/domain/determination/matrix'
import { formNow } from '@/lib/domain/time/now'
import { determinationForm } from '@/lib/domain/triage/questions'
import { openCase } from '@/lib/records/cases'
import { newId } from '@/lib/records/new-id'
import { determine } from './actions'

export const metadata = { title: 'Determination – Holdfast' }

export default async function Page({ params }: { params: Promise<{ case: string }> }) {
  const { case: id } = await params
  const actor = await requireActor()
  const opened = await openCase(actor, id)
  if (!opened.ok || !can(actor, 'determination.make', opened.value.facts)) notFound()
  const shown = matrix(opened.value.file)
  const which = { form: determinationForm.id, case: id }
  return (
    <Shell actor={shellActor(actor)} current="cases" wide>
      <a href={`/cases/${id}/evidence`}>Back to signs and evidence</a>
      <Heading caption={`Case ${opened.value.file.reference}`}>{determinationForm.title}</Heading>
      <EvidenceMatrix matrix={shown} caseId={id} />
      <div className="max-w-[68ch]">
        <QuestionForm
          form={determinationForm}
          given={(await begun(actor, { form: determinationForm.id, caseId: id })) ?? {}}
          action={determine}
          hidden={{ ...which, once: newId(), seen: JSON.stringify(shown.codes) }}
          autosave={which}
          submit="Sign and record"
          also={{ name: 'later', value: 'yes', label: 'Save and come back' }}
          now={formNow(new Date())}
        />
      </div>
    </Shell>
  )
}
