import type { Rung } from '@/lib/domain/alert/escalation'
import { type Cause, causeInWords, whyYou } from '@/lib/domain/alert/words'
import { instantInWords } from '@/lib/domain/time/words'
import { PlainForm } from '../form/plain-form'

type Alert = {
  readonly id: string
  readonly caseId: string
  readonly reference: string
  readonly childName: string | null
  readonly since: Date
  readonly by: string
  readonly cause: Cause
  readonly rung: Rung
  /** Somebody was alerted before, and has not read it. */
  readonly before: boolean
}
type Props = {
  alerts: readonly Alert[]
  acknowledge: (data: FormData) => Promise<void>
  hidden: (caseId: string) => Record<string, string>
}

/** What is urgent and nobody has read: above everything else that waits. Opening the case counts as having it. */
export function WaitingAlerts({ alerts, acknowledge, hidden }: Props) {
  if (alerts.length === 0) return null
  return (
    <section
      aria-labelledby="alerts"
      className="flow rounded border-2 border-s-8 border-red bg-red-quiet p-4"
    >
      <h2 id="alerts">
        <span className="text-red">Act now:</span> nobody has read this yet
      </h2>
      {alerts.map((alert, index) => (
        <div key={alert.id} className="flow-tight">
          <p className="font-bold">
            <a href={`/cases/${alert.caseId}`}>{alert.reference}</a>, {alert.childName ?? 'name not known'}
          </p>
          <p>
            {causeInWords[alert.cause]}, by {alert.by}, {instantInWords(alert.since)}.{' '}
            {whyYou(alert.rung, alert.before)}
          </p>
          <PlainForm
            action={acknowledge}
            hidden={{ ...hidden(alert.caseId), reference: alert.reference }}
            submit="I have it and will act"
            tone={index === 0 ? 'primary' : 'secondary'}
          />
        </div>
      ))}
      <p>
        Opening the case counts as having it too: the alert then goes no further, and whoever raised it sees
        that it is with you. If you cannot act now, <a href="/contacts">ring the next person</a> yourself.
        Until somebody has it, it goes on every 15 minutes, as far as there is somebody left to alert.
      </p>
    </section>
  )
}
