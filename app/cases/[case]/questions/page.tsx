import { redirect } from 'next/navigation'
import { begun } from '@/app/desk'
import { notFound } from '@/app/not-there'
import { CaseForm } from '@/components/case/case-form'
import { CaseTop } from '@/components/case/case-top'
import { questionsCard } from '@/components/case/questions'
import { Shell } from '@/components/page/shell'
import { tell } from '@/components/page/told'
import { ToldCard } from '@/components/page/told-card'
import { requireActor, shellActor } from '@/lib/auth/actor'
import { canOnceOpen } from '@/lib/domain/access/can'
import { insteadOf } from '@/lib/domain/closure/closed'
import { doesNotReach } from '@/lib/domain/restriction/author'
import { formNow } from '@/lib/domain/time/now'
import { questionForm as form } from '@/lib/domain/triage/questions'
import { openOutline } from '@/lib/records/cases'
import { newId } from '@/lib/records/new-id'
import { ask } from './actions'

export const metadata = { title: 'Questions to the author – Holdfast' }

export default async function Page({ params }: { params: Promise<{ case: string }> }) {
  const { case: id } = await params
  const actor = await requireActor()
  const opened = await openOutline(actor, id, 'questions')
  if (!opened.ok) notFound(opened, id)
  // The author answers on the page of their own concern.
  if (!canOnceOpen(actor, 'question.ask', opened.value.facts)) redirect(`/concerns/${id}`)
  const { file } = opened.value
  const asked = {
    caseId: id,
    form,
    title: `Questions to ${file.author.name}`,
    submit: 'Send the question',
    instead: insteadOf(file) ?? (file.authorReached ? undefined : doesNotReach),
  }
  const given = (await begun(actor, { form: form.id, caseId: id })) ?? {}
  const back = { href: `/cases/${id}`, title: 'Back to the case' }
  return (
    <Shell actor={shellActor(actor)} current="cases">
      <CaseTop file={file} />
      <CaseForm {...asked} back={back} given={given} action={ask} once={newId()} now={formNow(new Date())}>
        {questionsCard(file, false).map(card => (
          <ToldCard key={card.title} told={tell(card)} />
        ))}
      </CaseForm>
    </Shell>
  )
}
