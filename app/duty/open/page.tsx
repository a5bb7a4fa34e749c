import { begun } from '@/app/desk'
import { notFound } from '@/app/not-there'
import { QuestionForm } from '@/components/form/question-form'
import { Heading } from '@/components/page/heading'
import { Shell } from '@/components/page/shell'
import { requireActor, shellActor } from '@/lib/auth/actor'
import { may } from '@/lib/domain/access/can'
import { coverForm as form } from '@/lib/domain/cover/questions'
import { formNow } from '@/lib/domain/time/now'
import { newId } from '@/lib/records/new-id'
import { ask } from './actions'

export const metadata = { title: 'Open a case on duty – Holdfast' }

export default async function Page() {
  const actor = await requireActor()
  if (!may(actor, 'cover.ask')) notFound()
  const given = (await begun(actor, { form: form.id, caseId: null })) ?? {}
  return (
    <Shell actor={shellActor(actor)} current="work">
      <a href="/">Back to my work</a>
      <Heading lede="While you are on duty you may read and write a case that needs you now, until your turn ends. Whoever holds it and the leads are told.">
        {form.title}
      </Heading>
      <QuestionForm
        form={form}
        given={given}
        action={ask}
        hidden={{ once: newId() }}
        submit="Open it, with this reason"
        now={formNow(new Date())}
      />
    </Shell>
  )
}
