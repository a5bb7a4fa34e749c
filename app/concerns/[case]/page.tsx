import { begun } from '@/app/desk'
import { notFound } from '@/app/not-there'
import { CameTooLate } from '@/components/concern/came-too-late'
import { OwnConcern } from '@/components/concern/own-concern'
import { ToTheLead } from '@/components/concern/to-the-lead'
import { QuestionForm } from '@/components/form/question-form'
import { Card } from '@/components/page/card'
import { Shell } from '@/components/page/shell'
import { requireActor, shellActor } from '@/lib/auth/actor'
import type { Query } from '@/lib/auth/door'
import { formNow } from '@/lib/domain/time/now'
import { answerForm, replyForm } from '@/lib/domain/triage/questions'
import { newId } from '@/lib/records/new-id'
import { followConcern } from '@/lib/records/own-concerns'
import { answer, reply } from './actions'

export const metadata = { title: 'Your concern – Holdfast' }
type Props = { params: Promise<{ case: string }>; searchParams: Query }

export default async function Page({ params, searchParams }: Props) {
  const [{ case: id }, { said }] = [await params, await searchParams]
  const actor = await requireActor()
  const followed = await followConcern(actor, id)
  if (!followed.ok) notFound()
  const { stage, alone, closed, questions } = followed.value
  const open = closed ? undefined : questions.find(question => question.answered === null)
  const which = { form: answerForm.id, case: id, about: open?.id ?? '' }
  return (
    <Shell actor={shellActor(actor)} current="record">
      <OwnConcern concern={followed.value} now={new Date()}>
        <CameTooLate said={said} />
        {open && (
          <Card title={`${open.askedBy} asks you`}>
            <p className="whitespace-pre-line">{open.asked}</p>
            <QuestionForm
              form={answerForm}
              given={(await begun(actor, { form: answerForm.id, caseId: id, about: open.id })) ?? {}}
              action={answer}
              hidden={{ ...which, once: newId(), version: String(open.version) }}
              autosave={which}
              submit="Send the answer"
              now={formNow(new Date())}
            />
          </Card>
        )}
        {stage !== 'received' && !alone && !closed && (
          <ToTheLead
            {...{ caseId: id, action: reply, once: newId(), now: formNow(new Date()) }}
            given={(await begun(actor, { form: replyForm.id, caseId: id })) ?? {}}
          />
        )}
      </OwnConcern>
    </Shell>
  )
}
