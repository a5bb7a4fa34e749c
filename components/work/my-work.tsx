import type { ReactNode } from 'react'
import { may } from '@/lib/domain/access/can'
import type { Actor } from '@/lib/domain/access/role'
import type { Gap } from '@/lib/domain/on-call/gaps'
import type { WorkListed } from '@/lib/domain/work/line'
import { listOf, type WorkListId, workListIds } from '@/lib/domain/work/lists'
import { MailTold } from '../message/mail-told'
import { Gaps } from '../on-call/gaps'
import { WorkCounts } from './work-counts'
import { WorkList } from './work-list'

type Work = {
  onDuty: boolean
  gaps: readonly Gap[]
  mail: { goesOut: boolean; unsent: number } | null
  lists: Record<WorkListId, WorkListed>
  opens: readonly WorkListId[]
}
type Props = { work: Work; actor: Actor; now: Date; matches?: ReactNode }

/** Told also when nothing is there: what this person's roles are for. */
const always: readonly WorkListId[] = ['triage', 'to-sign', 'to-agree', 'unallocated', 'allocated']

const isLate = (id: WorkListId) => listOf(id).group === 'late'

/** What waits for this person, list by list, for the roles they hold. */
export function MyWork({ work, actor, now, matches }: Props) {
  const lead = may(actor, 'inbox.read')
  const shown = workListIds.filter(
    id => work.lists[id].total > 0 || (always.includes(id) && work.opens.includes(id)),
  )
  const listed = (id: WorkListId) => (
    <div key={id} className="flow-tight">
      <WorkList id={id} lines={work.lists[id].lines} lead={lead} />
      {work.lists[id].total > work.lists[id].lines.length && (
        <p>
          <a href={`/work/${id}`}>See all {work.lists[id].total}</a>
        </p>
      )}
    </div>
  )
  // One that is still to come waits below what must be done today.
  const gapNow = work.gaps.some(({ from }) => from <= now)
  return (
    <>
      {matches}
      {gapNow && <Gaps gaps={work.gaps} now={now} link />}
      {work.mail && <MailTold {...work.mail} />}
      <WorkCounts lists={work.lists} />
      {may(actor, 'workload.see') && (
        <p>
          <a href="/workload">Workload: who holds how much, and what is late</a>
        </p>
      )}
      {work.onDuty && may(actor, 'cover.ask') && (
        <p>
          <a href="/duty/open">Open a case that needs you now, with a reason</a>
        </p>
      )}
      {shown.filter(isLate).map(listed)}
      {!gapNow && <Gaps gaps={work.gaps} now={now} link />}
      {shown.filter(id => !isLate(id)).map(listed)}
      {may(actor, 'trail.read') && (
        <p>
          <a href="/trail">Read who looked and who did what</a>
        </p>
      )}
      {may(actor, 'account.list') && (
        <p>
          <a href="/people">People who sign in</a>
        </p>
      )}
      {may(actor, 'duty.see') && (
        <p>
          <a href="/duty">Who is on duty</a>
        </p>
      )}
    </>
  )
}
