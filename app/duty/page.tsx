import { notFound } from '@/app/not-there'
import { DutyTable } from '@/components/account/duty-table'
import { QuestionForm } from '@/components/form/question-form'
import { DutyLede } from '@/components/on-call/lede'
import { Card } from '@/components/page/card'
import { Heading } from '@/components/page/heading'
import { Shell } from '@/components/page/shell'
import { requireActor, shellActor } from '@/lib/auth/actor'
import { dutyForm } from '@/lib/domain/account/duty-questions'
import { formNow } from '@/lib/domain/time/now'
import { seeDuty } from '@/lib/records/duty'
import { newId } from '@/lib/records/new-id'
import { end, plan } from './actions'

export const dynamic = 'force-dynamic'
export const metadata = { title: 'Who is on duty – Holdfast' }

export default async function Page() {
  const actor = await requireActor()
  const seen = await seeDuty(actor)
  if (!seen.ok) notFound()
  const { at, turns, people } = seen.value
  const asking = { form: dutyForm(people), given: {}, now: formNow(at), hidden: { once: newId() } }
  return (
    <Shell actor={shellActor(actor)} wide>
      <Heading lede={<DutyLede />}>Who is on duty</Heading>
      <p>
        <a href="/duty/on-call">Who is on call for urgent concerns</a>: the lead, the deputy and the manager.
      </p>
      <DutyTable turns={turns} hidden={turn => ({ once: newId(), turn })} end={end} />
      <Card title="Put somebody on duty">
        {people.length > 0 ? (
          <div className="text-writing">
            <QuestionForm key={turns.length} {...asking} action={plan} submit="Put on duty" />
          </div>
        ) : (
          <p>Nobody has the role of practitioner yet. An administrator gives roles.</p>
        )}
      </Card>
    </Shell>
  )
}
