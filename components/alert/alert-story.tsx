import { goesNoFurther } from '@/lib/domain/alert/escalation'
import { causeInWords, rungInWords, type AlertStory as Story } from '@/lib/domain/alert/words'
import { instantInWords } from '@/lib/domain/time/words'
import { Card } from '../page/card'
import { Tag } from '../page/tag'

const ways = {
  opened: 'opened the case',
  said: 'said that they have read it',
  took: 'said that they have it and will act',
}

/** Reading is not acting: it stays amber until a step is recorded. */
function Standing({ alert: { readings, acted } }: { alert: Story }) {
  const names = readings.map(({ name }) => name).join(', ')
  if (!names) return <Tag tone="soon">Nobody has read it</Tag>
  return acted ? (
    <Tag tone="done">Read by {names}; somebody who can protect the child told</Tag>
  ) : (
    <Tag tone="soon">Read by {names}</Tag>
  )
}

/** Whether somebody on another rung was called before this one. */
const goesOn = ({ calls }: Story, { rung, at }: Story['calls'][number]) =>
  calls.some(each => each.rung !== rung && each.at < at)

/** Whom an alert went to, and who has read it: for whoever raised it and whoever works on the case. */
export function AlertStories({ alerts, now }: { alerts: readonly Story[]; now: Date }) {
  return alerts.toReversed().map(alert => (
    <Card key={alert.id} title={causeInWords[alert.cause]} aside={<Standing alert={alert} />}>
      <p className="text-base text-soft">{instantInWords(alert.at)}</p>
      <ol className="flow-tight">
        {alert.calls.map(call => (
          <li key={call.name}>
            {instantInWords(call.at)}: alerted {call.name} ({rungInWords(call.rung, goesOn(alert, call))})
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
          There was nobody to alert: no lead or manager who may see it can sign in. Ring somebody, and tell
          your administrator.
        </p>
      )}
      {alert.readings.length > 0 && !alert.acted && (
        <p>
          To have read it is not to have acted. If you do not hear from them,{' '}
          <a href="/contacts">ring them</a>.
        </p>
      )}
      {alert.readings.length === 0 && goesNoFurther(alert.calls, now) && alert.calls.length > 0 && (
        <p>
          <strong>Nobody else is being alerted, and nobody has read it.</strong>{' '}
          <a href="/contacts">Ring somebody now</a>, and act on what you know.
        </p>
      )}
      {alert.readings.length === 0 && !goesNoFurther(alert.calls, now) && (
        <p>
          It goes on every 15 minutes, as far as there is somebody left to alert. You need not wait:{' '}
          <a href="/contacts">ring them</a>, and act on what you know.
        </p>
      )}
    </Card>
  ))
}
