import { notFound } from '@/app/not-there'
import { CallFirst } from '@/components/concern/call-999'
import { OwnConcerns } from '@/components/concern/own-concerns'
import { PlainForm } from '@/components/form/plain-form'
import { Heading } from '@/components/page/heading'
import { Notice } from '@/components/page/notice'
import { Shell } from '@/components/page/shell'
import { requireActor, shellActor } from '@/lib/auth/actor'
import { may } from '@/lib/domain/access/can'
import { newId } from '@/lib/records/new-id'
import { myWork } from '@/lib/records/work'
import { mostShown } from '@/lib/records/work-rows'
import { start } from './actions'

export const metadata = { title: 'Record a concern – Holdfast' }

export default async function Page() {
  const actor = await requireActor()
  const work = await myWork(actor)
  if (!work.ok || !may(actor, 'concern.write')) notFound()
  return (
    <Shell actor={shellActor(actor)} current="record">
      <Heading lede="Write down what worries you while it is fresh. You need not be sure.">
        Record a concern
      </Heading>
      <Notice tone="info" title={<CallFirst />}>
        <p>Recording can wait. You can write the call down here afterwards.</p>
      </Notice>
      <PlainForm action={start} hidden={{ once: newId() }} submit="Start a new concern">
        <p>It takes about two minutes to send what is needed, and it is saved as you type.</p>
      </PlainForm>
      <OwnConcerns
        drafts={work.value.drafts}
        begun={work.value.lists.draft.total}
        most={mostShown}
        recorded={work.value.recorded}
        questions={work.value.questions}
      />
    </Shell>
  )
}
