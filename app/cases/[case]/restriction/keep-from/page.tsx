import { notFound } from '@/app/not-there'
import { CaseTop } from '@/components/case/case-top'
import { QuestionForm } from '@/components/form/question-form'
import { Heading } from '@/components/page/heading'
import { Shell } from '@/components/page/shell'
import { requireActor, shellActor } from '@/lib/auth/actor'
import { keepFromForm } from '@/lib/domain/restriction/questions'
import { formNow } from '@/lib/domain/time/now'
import { newId } from '@/lib/records/new-id'
import { seeRestriction } from '@/lib/records/restriction-view'
import { keep } from '../actions'

export const metadata = { title: 'Keep a colleague from a case – Holdfast' }

export default async function Page({ params }: { params: Promise<{ case: string }> }) {
  const { case: id } = await params
  const actor = await requireActor()
  const seen = await seeRestriction(actor, id)
  if (!seen.ok || !seen.value.stands) notFound()
  const form = keepFromForm(seen.value.keepable)
  return (
    <Shell actor={shellActor(actor)} current="cases">
      <CaseTop file={seen.value.file} />
      <a href={`/cases/${id}/restriction`}>Back to who may see this case</a>
      <Heading>{form.title}</Heading>
      <QuestionForm
        form={form}
        given={{}}
        action={keep}
        hidden={{ case: id, once: newId() }}
        submit="Keep them from it now"
        now={formNow(new Date())}
      />
    </Shell>
  )
}
