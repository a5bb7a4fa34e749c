import { notFound } from '@/app/not-there'
import { QuestionForm } from '@/components/form/question-form'
import { Heading } from '@/components/page/heading'
import { Shell } from '@/components/page/shell'
import { requireActor, shellActor } from '@/lib/auth/actor'
import { formNow } from '@/lib/domain/time/now'
import { oneOf } from '@/lib/forms/ask'
import { form } from '@/lib/forms/form'
import { allocatable } from '@/lib/records/cases'
import { newId } from '@/lib/records/new-id'
import { allocate } from './actions'

export const metadata = { title: 'Allocate a case – Holdfast' }

export default async function Page({ params }: { params: Promise<{ case: string }> }) {
  const { case: id } = await params
  const actor = await requireActor()
  const read = await allocatable(actor, id)
  if (!read.ok) notFound()
  const { people, reference } = read.value
  const options = people.map(person => ({
    id: person.id,
    label: person.name,
    hint: person.holds ? `${person.jobTitle}. Holds it now.` : person.jobTitle,
  }))
  const asked = form({
    id: 'allocate',
    version: 1,
    title: 'Who works on this case?',
    questions: { worker: oneOf({ ask: 'Who works on this case?', options }) },
  })
  return (
    <Shell actor={shellActor(actor)} current="cases">
      <a href={`/cases/${id}`}>Back to the case</a>
      <Heading
        caption={`Case ${reference}`}
        lede="They may read and write on the case from then on. Whoever holds it now no longer does."
      >
        Allocate the case
      </Heading>
      <QuestionForm
        form={asked}
        given={{}}
        action={allocate}
        hidden={{ case: id, once: newId() }}
        submit="Allocate"
        now={formNow(new Date())}
      />
    </Shell>
  )
}
