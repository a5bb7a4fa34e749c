import { causeInWords, rungInWords, type AlertStory as Story } from '@/lib/domain/alert/words'
import { instantInWords } from '@/lib/domain/time/words'
import { Card } from '../page/card'
import { Tag } from '../page/tag'

const ways = { opened: 'opened the case', said: 'said that they have read it' }

/** Whom an alert went to, and who has read it: for whoever raised it and whoever works on the case. */
export function AlertStories({ alerts }: { alerts: readonly Story[] }) {
  return alerts.toReversed().map(alert => (
    <Card
      key={alert.id}
      title="Who was alerted"
      aside={
        alert.readings.length > 0 ? <Tag tone="done">Read</Tag> : <Tag tone="soon">Nobody has read it</Tag>
      }
    >
      <p className="text-base text-soft">
        {causeInWords[alert.cause]}, {instantInWords(alert.at)}
      </p>
      <ol className="flow-tight">
        {alert.calls.map(call => (
          <li key={call.name}>
            {instantInWords(call.at)}: alerted {call.name} ({rungInWords[call.rung]})
          </li>
        ))}
        {alert.readings.map(reading => (
          <li key={`${reading.name} read`}>
            <strong>
              {instantInWords(reading.at)}: {reading.name} {ways[reading.how]}
            </strong>
          </li>
        ))}
      </ol>
      {alert.calls.length === 0 && (
        <p>
          There was nobody to alert: no lead and no manager can sign in. Ring somebody, and tell your
          administrator.
        </p>
      )}
      {alert.readings.length === 0 && (
        <p>
          It goes on to the next person every 15 minutes until somebody reads it. You need not wait:{' '}
          <a href="/contacts">ring them</a>, and act on what you know.
        </p>
      )}
    </Card>
  ))
}
