import type { ReactNode } from 'react'
import type { CaseHead as Head } from '@/lib/domain/case/case-head'
import { ageInWords, lateCount, unsafeToTell } from '@/lib/domain/case/heading'
import { closedInWords } from '@/lib/domain/closure/closed'
import { policeTold } from '@/lib/domain/danger/danger'
import { dangerInWords } from '@/lib/domain/danger/words'
import { flagInWords } from '@/lib/domain/flag/flag'
import { dayOf } from '@/lib/domain/time/day'
import { tell } from '../page/told'
import { CaseHead, type CaseTab } from './case-head'

const stages = {
  triage: 'Waiting for the lead',
  open: 'Open',
  closed: 'Closed',
  joined: 'Linked to another case',
}

type Props = {
  file: Head
  tab: CaseTab
  title: string
  lede?: ReactNode
  now: Date
  /** Whether this person may add to the chronology from here; where they come back to, where it is not the tab’s own page. */
  adds?: boolean | string
  children: ReactNode
}

/** What stands on top of every page of a case: how sure, how urgent, who holds it, who must not know. */
export function CaseFrame({ file, tab, title, lede, now, adds = false, children }: Props) {
  const told = policeTold(file)
  const calls = file.immediateDanger && file.stage !== 'joined' && (tab === 'overview' || !told)
  return (
    <>
      <CaseHead
        lede={lede}
        told={tell({
          id: file.id,
          caption: `Case ${file.reference}, ${file.nation}`,
          title,
          tab,
          adds: adds === true ? tab : adds,
          child: file.child.name ?? 'Name not known',
          age: ageInWords(file, now),
          danger: dangerInWords(file),
          stage: file.closedAt ? closedInWords(file.closedAt) : stages[file.stage],
          closed: file.closedAt !== null,
          stageIsUsual: file.stage === 'open',
          restricted: file.restrictionReviewOn !== null,
          heldBy: file.workers.map(worker => worker.name).join(', ') || 'Nobody yet',
          late: lateCount(file, now),
          flags: file.flags.map(flag => flagInWords(flag, dayOf(now))),
          unsafe: unsafeToTell(file),
          call: calls
            ? { recorded: told, record: tab === 'overview' ? undefined : `/cases/${file.id}/steps#police` }
            : undefined,
        })}
      />
      {children}
    </>
  )
}
