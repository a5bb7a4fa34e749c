import { begun } from '@/app/desk'
import { notFound } from '@/app/not-there'
import { CaseTop } from '@/components/case/case-top'
import { QuestionForm } from '@/components/form/question-form'
import { Heading } from '@/components/page/heading'
import { Shell } from '@/components/page/shell'
import { Restriction } from '@/components/restriction/restriction'
import { requireActor, shellActor } from '@/lib/auth/actor'
import { hiddenNow, hiddenSoon } from '@/lib/domain/restriction/named'
import { restrictForm } from '@/lib/domain/restriction/questions'
import { formNow } from '@/lib/domain/time/now'
import { newId } from '@/lib/records/new-id'
import { seeRestriction } from '@/lib/records/restriction-view'
import { answer, change, restrict } from './actions'
import { answerBack } from './let-back/actions'

export const metadata = { title: 'Who may see this case – Holdfast' }

export default async function Page({ params }: { params: Promise<{ case: string }> }) {
  const { case: id } = await params
  const actor = await requireActor()
  const seen = await seeRestriction(actor, id)
  if (!seen.ok) notFound(seen, id)
  const { file, stands, named, others, keptOut } = seen.value
  const now = formNow(new Date())
  const hidden = (more: Record<string, string> = {}) => ({ case: id, once: newId(), ...more })
  const begin = restrictForm(others.filter(each => each.id !== actor.id))
  return (
    <Shell actor={shellActor(actor)} current="cases">
      <CaseTop file={file} />
      <a href={`/cases/${id}`}>Back to the case</a>
      <Heading lede={stands ? hiddenNow : hiddenSoon}>
        {stands ? 'Who may see this case' : begin.title}
      </Heading>
      {stands ? (
        <Restriction
          {...{ stands, named, keptOut, hidden, change, answer, answerBack, today: now.day }}
          at={`/cases/${id}/restriction`}
        />
      ) : (
        <QuestionForm
          {...{ form: begin, now, hidden: hidden(), action: restrict }}
          given={(await begun(actor, { form: begin.id, caseId: id })) ?? {}}
          submit="Restrict the case now"
        />
      )}
    </Shell>
  )
}
