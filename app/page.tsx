import { redirect } from 'next/navigation'
import { acknowledge } from '@/app/acknowledge'
import { notFound } from '@/app/not-there'
import { WaitingAlerts } from '@/components/alert/waiting-alerts'
import { ButtonLink } from '@/components/page/button-link'
import { Heading } from '@/components/page/heading'
import { Notice } from '@/components/page/notice'
import { Shell } from '@/components/page/shell'
import { MatchList } from '@/components/work/match-list'
import { MyWork } from '@/components/work/my-work'
import { requireActor, shellActor } from '@/lib/auth/actor'
import type { Query } from '@/lib/auth/door'
import { may } from '@/lib/domain/access/can'
import { isReference } from '@/lib/domain/case/reference'
import { newId } from '@/lib/records/new-id'
import { myWork } from '@/lib/records/work'
import { settle } from './actions'

export const metadata = { title: 'My work – Holdfast' }

export default async function Page({ searchParams }: { searchParams: Query }) {
  const actor = await requireActor()
  if (actor.untoured && !actor.alerts) redirect('/tour')
  const work = await myWork(actor)
  if (!work.ok) notFound()
  const { matches, alerts, lists } = work.value
  const { said } = await searchParams
  const urgent = alerts.length > 0 || lists.danger.total > 0
  const hidden = (caseId: string) => ({ case: caseId, once: newId() })
  return (
    <Shell actor={shellActor(actor)} current="work" wide>
      <Heading lede={work.value.onDuty ? 'You are on duty: new concerns may be yours to act on.' : undefined}>
        My work
      </Heading>
      {isReference(said) && (
        <Notice
          tone="done"
          title={`Case ${said}. Recorded: you have it and will act. Whoever raised it sees that.`}
        />
      )}
      <WaitingAlerts alerts={alerts} {...{ acknowledge, hidden }} />
      {may(actor, 'concern.write') && (
        <ButtonLink href="/concerns" secondary={urgent}>
          Record a concern
        </ButtonLink>
      )}
      <MyWork
        work={work.value}
        actor={actor}
        now={new Date()}
        matches={matches.length > 0 && <MatchList {...{ matches, hidden, settle }} />}
      />
    </Shell>
  )
}
