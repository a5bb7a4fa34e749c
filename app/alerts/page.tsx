import { acknowledge } from '@/app/acknowledge'
import { settle } from '@/app/actions'
import { notFound } from '@/app/not-there'
import { WaitingAlerts } from '@/components/alert/waiting-alerts'
import { Heading } from '@/components/page/heading'
import { Shell } from '@/components/page/shell'
import { MatchList } from '@/components/work/match-list'
import { WorkList } from '@/components/work/work-list'
import { requireActor, shellActor } from '@/lib/auth/actor'
import { may } from '@/lib/domain/access/can'
import { newId } from '@/lib/records/new-id'
import { toRead } from '@/lib/records/work'

export const metadata = { title: 'To read – Holdfast' }
const list = 'opened'

export default async function Page() {
  const actor = await requireActor()
  const read = await toRead(actor)
  if (!read.ok) notFound()
  const { total, alerts, matches, opened } = read.value
  const hidden = (caseId: string) => ({ case: caseId, once: newId() })
  return (
    <Shell actor={shellActor(actor)} current="work" wide>
      <a href="/">Back to my work</a>
      <Heading>{`To read: ${total}`}</Heading>
      {total === 0 && <p>Nothing waits for you to read.</p>}
      <WaitingAlerts alerts={alerts} {...{ acknowledge, hidden }} />
      {matches.length > 0 && <MatchList {...{ matches, hidden, settle }} />}
      {opened.total > 0 && <WorkList id={list} lines={opened.lines} lead={may(actor, 'inbox.read')} />}
      {opened.total > opened.lines.length && (
        <p>
          <a href={`/work/${list}`}>See all {opened.total}</a>
        </p>
      )}
    </Shell>
  )
}
