import { begun } from '@/app/desk'
import { notFound } from '@/app/not-there'
import { CaseForm } from '@/components/case/case-form'
import { CaseTop } from '@/components/case/case-top'
import { Conversation } from '@/components/concern/conversation'
import { Shell } from '@/components/page/shell'
import { requireActor, shellActor } from '@/lib/auth/actor'
import { can } from '@/lib/domain/access/can'
import { insteadOf } from '@/lib/domain/closure/closed'
import { doesNotReach } from '@/lib/domain/restriction/author'
import { formNow } from '@/lib/domain/time/now'
import { replyForm as form } from '@/lib/domain/triage/questions'
import { newId } from '@/lib/records/new-id'
import { readReplies } from '@/lib/records/replies'
import { reply } from './actions'

export const metadata = { title: 'Write to the author – Holdfast' }

export default async function Page({ params }: { params: Promise<{ case: string }> }) {
  const { case: id } = await params
  const actor = await requireActor()
  const read = await readReplies(actor, id)
  if (!read.ok) notFound(read, id)
  const { file, facts, author, talk, reached } = read.value
  const given = (await begun(actor, { form: form.id, caseId: id })) ?? {}
  const asked = {
    caseId: id,
    form,
    given,
    title: `To and from ${author}`,
    submit: 'Send',
    instead: insteadOf(file) ?? (reached ? undefined : doesNotReach),
  }
  return (
    <Shell actor={shellActor(actor)} current="cases">
      <CaseTop file={file} adds={can(actor, 'entry.write', facts) && 'replies'} />
      <CaseForm
        {...asked}
        lede="The author and the safeguarding leads see it, and it stays on the case. Write nothing that the author need not know."
        back={{ href: `/cases/${id}`, title: 'Back to the case' }}
        action={reply}
        once={newId()}
        now={formNow(new Date())}
      >
        <Conversation talk={talk} />
        <p>
          <a href={`/cases/${id}/questions`}>Ask a question that waits for an answer</a>
        </p>
      </CaseForm>
    </Shell>
  )
}
