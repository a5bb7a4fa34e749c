import { notFound } from '@/app/not-there'
import { QuestionForm } from '@/components/form/question-form'
import { Gaps } from '@/components/on-call/gaps'
import { OnCallLede } from '@/components/on-call/lede'
import { OnCallTable } from '@/components/on-call/on-call-table'
import { Card } from '@/components/page/card'
import { Heading } from '@/components/page/heading'
import { Shell } from '@/components/page/shell'
import { requireActor, shellActor } from '@/lib/auth/actor'
import { onCallForm } from '@/lib/domain/on-call/questions'
import { formNow } from '@/lib/domain/time/now'
import { newId } from '@/lib/records/new-id'
import { seeOnCall } from '@/lib/records/on-call'
import { endCall, planCall } from '../actions'

export const dynamic = 'force-dynamic'
export const metadata = { title: 'Who is on call – Holdfast' }

export default async function Page() {
  const actor = await requireActor()
  const seen = await seeOnCall(actor)
  if (!seen.ok) notFound()
  const { at, turns, gaps, people } = seen.value
  const asking = { form: onCallForm(people), given: {}, now: formNow(at), hidden: { once: newId() } }
  return (
    <Shell actor={shellActor(actor)} wide>
      <a href="/duty">Back to who is on duty</a>
      <Heading lede={<OnCallLede />}>Who is on call for urgent concerns</Heading>
      <Gaps gaps={gaps} now={at} />
      <OnCallTable turns={turns} hidden={turn => ({ once: newId(), turn })} end={endCall} />
      <Card title="Put somebody on call">
        {people.length > 0 ? (
          <div className="text-writing">
            <QuestionForm key={turns.length} {...asking} action={planCall} submit="Put on call" />
          </div>
        ) : (
          <p>Nobody has the role of lead or manager yet. An administrator gives roles.</p>
        )}
      </Card>
    </Shell>
  )
}
