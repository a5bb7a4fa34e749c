import { begun } from '@/app/desk'
import { notFound } from '@/app/not-there'
import { CaseForm } from '@/components/case/case-form'
import { CaseTop } from '@/components/case/case-top'
import { Closing } from '@/components/closure/closing'
import { Heading } from '@/components/page/heading'
import { Shell } from '@/components/page/shell'
import { requireActor, shellActor } from '@/lib/auth/actor'
import { can } from '@/lib/domain/access/can'
import { closingLede, reopeningLede } from '@/lib/domain/closure/closed'
import { closureForm, reopenForm } from '@/lib/domain/closure/questions'
import { formNow } from '@/lib/domain/time/now'
import { seeClosing } from '@/lib/records/closing-view'
import { newId } from '@/lib/records/new-id'
import { answer, ask, reopen } from './actions'

export const metadata = { title: 'Closing a case – Holdfast' }
type Props = { params: Promise<{ case: string }>; searchParams: Promise<{ said?: string }> }

export default async function Page({ params, searchParams }: Props) {
  const [{ case: id }, { said }] = [await params, await searchParams]
  const actor = await requireActor()
  const seen = await seeClosing(actor, id)
  if (!seen.ok) notFound(seen, id)
  const { file, facts, before, ...rest } = seen.value
  const closed = file.closedAt !== null
  const form = closed ? reopenForm : closureForm
  const given = (await begun(actor, { form: form.id, caseId: id })) ?? (closed ? {} : (before ?? {}))
  const how = closed
    ? { action: reopen, submit: 'Reopen the case now', later: false }
    : { action: ask, submit: 'Ask a second person to agree' }
  const hidden = (more: Record<string, string>) => ({ case: id, once: newId(), ...more })
  const answering = {
    at: `/cases/${id}/closing`,
    decides: can(actor, 'closure.decide', facts),
    restricted: file.restrictionReviewOn !== null,
  }
  const sends = can(actor, closed ? 'case.reopen' : 'closure.ask', facts) && file.stage !== 'joined'
  const sent = { caseId: id, form, given, once: newId(), now: formNow(new Date()), ...how }
  return (
    <Shell actor={shellActor(actor)} current="cases">
      <CaseTop file={file} adds={can(actor, 'entry.write', facts) && 'overview'} sheet={closed} />
      <a href={`/cases/${id}`} className="off-paper">
        Back to the case
      </a>
      <Heading caption={closed && `Case ${file.reference}`} lede={closed ? reopeningLede : closingLede}>
        {closed ? 'This case is closed' : 'Close this case'}
      </Heading>
      <Closing {...rest} {...answering} {...{ closed, said, hidden, answer }}>
        {sends && <CaseForm {...sent} heading={form.title} />}
      </Closing>
    </Shell>
  )
}
