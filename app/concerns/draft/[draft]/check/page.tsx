import { redirect } from 'next/navigation'
import { BareSigns } from '@/components/concern/bare-signs'
import { Call999 } from '@/components/concern/call-999'
import { CheckAnswers } from '@/components/concern/check-answers'
import { InTwoWindows } from '@/components/concern/in-two-windows'
import { NameNear } from '@/components/concern/name-near'
import { PlainForm } from '@/components/form/plain-form'
import { Heading } from '@/components/page/heading'
import { Shell } from '@/components/page/shell'
import { requireActor, shellActor } from '@/lib/auth/actor'
import { problems } from '@/lib/domain/concern/draft'
import { dangerOf, isAboutStaffIn, sent } from '@/lib/domain/concern/road'
import { formNow } from '@/lib/domain/time/now'
import { openDraftAmong } from '@/lib/records/drafts'
import { newId } from '@/lib/records/new-id'
import { submit } from '../../actions'

export const metadata = { title: 'Check and send – Holdfast' }

export default async function Page({ params }: { params: Promise<{ draft: string }> }) {
  const { draft: id } = await params
  const actor = await requireActor()
  const opened = await openDraftAmong(actor, id, 'check')
  if (!opened.ok) redirect(`/concerns/draft/${id}/gone`)
  const { draft, colleagues, beside, keptOut } = opened.value
  const now = formNow(new Date())
  const missing = problems(draft, now)
  const { danger, called } = dangerOf(draft)
  const goes = keptOut.alone ? 'alone' : isAboutStaffIn(draft) ? 'staff' : danger ? 'urgent' : 'usual'
  return (
    <Shell actor={shellActor(actor)} current="record">
      {danger && <Call999 recorded={called} aboutStaff={isAboutStaffIn(draft)} />}
      <a href={`/concerns/draft/${id}`}>Back to your concern</a>
      <Heading caption="Your concern">Check and send</Heading>
      <InTwoWindows draft={id} beside={beside} />
      <NameNear names={keptOut.near} href={`/concerns/draft/${id}/staff#name`} />
      <CheckAnswers {...{ draft, id, now, missing, colleagues }} />
      <BareSigns draft={draft} id={id} from="check" item={newId()} />
      {missing.length > 0 && <p>You can send it when what is named at the top is answered.</p>}
      {missing.length === 0 && (
        <PlainForm action={submit} hidden={{ draft: id }} submit="Send this concern">
          <p>{sent[goes]}</p>
        </PlainForm>
      )}
    </Shell>
  )
}
