import { begun } from '@/app/desk'
import { notFound } from '@/app/not-there'
import { QuestionForm } from '@/components/form/question-form'
import { Heading } from '@/components/page/heading'
import { Shell } from '@/components/page/shell'
import { requireActor, shellActor } from '@/lib/auth/actor'
import { contactForm } from '@/lib/domain/contact/questions'
import { formNow } from '@/lib/domain/time/now'
import { contactTeams } from '@/lib/records/contacts'
import { newId } from '@/lib/records/new-id'
import { add } from '../actions'

export const dynamic = 'force-dynamic'
export const metadata = { title: 'Add a number – Holdfast' }

export default async function Page() {
  const actor = await requireActor()
  const teams = await contactTeams(actor)
  if (!teams.ok) notFound()
  return (
    <Shell actor={shellActor(actor)} current="contacts">
      <a href="/contacts">Back to who to ring</a>
      <Heading>Add a number</Heading>
      <QuestionForm
        form={contactForm(teams.value)}
        given={(await begun(actor, { form: 'contact', caseId: null })) ?? {}}
        action={add}
        hidden={{ once: newId() }}
        submit="Add the number"
        now={formNow(new Date())}
      />
    </Shell>
  )
}
