import { begun } from '@/app/desk'
import { notFound } from '@/app/not-there'
import { CaseTop } from '@/components/case/case-top'
import { QuestionForm } from '@/components/form/question-form'
import { Heading } from '@/components/page/heading'
import { Shell } from '@/components/page/shell'
import { Restriction } from '@/components/restriction/restriction'
import { requireActor, shellActor } from '@/lib/auth/actor'
import { hiddenNow, hiddenSoon } from '@/lib/domain/restriction/named'
import { liftForm, nameForm, restrictForm } from '@/lib/domain/restriction/questions'
import { formNow } from '@/lib/domain/time/now'
import { newId } from '@/lib/records/new-id'
import { seeRestriction } from '@/lib/records/restriction-view'
import { answer, askLift, change, name, restrict } from './actions'
import { answerBack } from './let-back/actions'

export const metadata = { title: 'Who may see this case – Holdfast' }

export default async function Page({ params }: { params: Promise<{ case: string }> }) {
  const { case: id } = await params
  const actor = await requireActor()
  const seen = await seeRestriction(actor, id)
  if (!seen.ok) notFound()
  const { file, stands, named, others, keptOut } = seen.value
  const now = formNow(new Date())
  const hidden = (more: Record<string, string> = {}) => ({ case: id, once: newId(), ...more })
  const begin = restrictForm(others.filter(each => each.id !== actor.id))
  const asking = async (form: typeof begin | typeof liftForm) =>
    (await begun(actor, { form: form.id, caseId: id })) ?? {}
  const nameOne = { form: nameForm(others), given: {}, now, hidden: hidden(), action: name }
  const lift = { form: liftForm, given: await asking(liftForm), now, hidden: hidden(), action: askLift }
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
          nameForm={<QuestionForm key={named.length} {...nameOne} submit="Name them" secondary />}
          liftForm={<QuestionForm {...lift} submit="Ask a second person to agree" secondary />}
        />
      ) : (
        <QuestionForm
          {...{ form: begin, now, hidden: hidden(), action: restrict }}
          given={await asking(begin)}
          submit="Restrict the case now"
        />
      )}
    </Shell>
  )
}
