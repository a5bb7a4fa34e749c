import { begun } from '@/app/desk'
import { notFound } from '@/app/not-there'
import { Questions } from '@/components/case/questions'
import { QuestionForm } from '@/components/form/question-form'
import { ButtonLink } from '@/components/page/button-link'
import { Heading } from '@/components/page/heading'
import { Shell } from '@/components/page/shell'
import { requireActor, shellActor } from '@/lib/auth/actor'
import { can } from '@/lib/domain/access/can'
import { formNow } from '@/lib/domain/time/now'
import { questionForm } from '@/lib/domain/triage/questions'
import { openCase } from '@/lib/records/cases'
import { newId } from '@/lib/records/new-id'
import { ask } from './actions'

export const metadata = { title: 'Questions to the author – Holdfast' }

export default async function Page({ params }: { params: Promise<{ case: string }> }) {
  const { case: id } = await params
  const actor = await requireActor()
  const opened = await openCase(actor, id)
  if (!opened.ok) notFound()
  const { file, facts } = opened.value
  const which = { form: questionForm.id, case: id }
  const mayAsk = can(actor, 'question.ask', facts)
  return (
    <Shell actor={shellActor(actor)} current="cases">
      <a href={`/cases/${id}`}>Back to the case</a>
      <Heading caption={`Case ${file.reference}`}>Questions to {file.author.name}</Heading>
      <Questions file={file} mayAsk={false} />
      {can(actor, 'question.answer', facts) && <ButtonLink href={`/concerns/${id}`}>Answer</ButtonLink>}
      {mayAsk && (
        <QuestionForm
          form={questionForm}
          given={(await begun(actor, { form: questionForm.id, caseId: id })) ?? {}}
          action={ask}
          hidden={{ ...which, once: newId() }}
          autosave={which}
          submit="Send the question"
          also={{ name: 'later', value: 'yes', label: 'Save and come back' }}
          now={formNow(new Date())}
        />
      )}
    </Shell>
  )
}
