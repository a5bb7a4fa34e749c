import type { ReactNode } from 'react'
import type { CaseFile } from '@/lib/domain/case/case-file'
import { ageInWords, lateCount, safeContactWarning } from '@/lib/domain/case/heading'
import { dangerLines } from '@/lib/domain/danger/danger'
import { instantInWords } from '@/lib/domain/time/words'
import { Heading } from '../page/heading'
import { Marking } from '../page/marking'
import { Notice } from '../page/notice'
import { Strip } from '../page/strip'
import { Tabs } from '../page/tabs'
import { Tag } from '../page/tag'

export type CaseTab = 'overview' | 'chronology' | 'people' | 'evidence' | 'steps' | 'nrm'
const tabs: readonly { id: CaseTab; path: string; title: string }[] = [
  { id: 'overview', path: '', title: 'Now' },
  { id: 'chronology', path: '/chronology', title: 'Chronology' },
  { id: 'people', path: '/people', title: 'Child and people' },
  { id: 'evidence', path: '/evidence', title: 'Signs and evidence' },
  { id: 'steps', path: '/steps', title: 'Steps and clocks' },
  { id: 'nrm', path: '/nrm', title: 'NRM draft' },
]
const stages = { triage: 'Waiting for the lead', open: 'Open', joined: 'Linked to another case' }

type Props = { file: CaseFile; tab: CaseTab; title: string; lede?: ReactNode; now: Date; children: ReactNode }

/** Danger that was recorded as over is never told as if there had been none. */
const noDanger = (file: CaseFile) => {
  const last = dangerLines(file).at(-1)
  return last?.change === 'over' ? `Over since ${instantInWords(last.since)}` : 'No danger now reported'
}

/** What stands on top of every page of a case: how sure, how urgent, who holds it, who must not know. */
export function CaseFrame({ file, tab, title, lede, now, children }: Props) {
  const late = lateCount(file, now)
  const warning = safeContactWarning(file)
  return (
    <>
      <Marking />
      <Heading caption={`Case ${file.reference}, ${file.nation}`} lede={lede}>
        {title}
      </Heading>
      <Strip
        items={[
          { label: 'Child', value: file.child.name ?? 'Name not known' },
          { label: 'Age', value: ageInWords(file.child, now) },
          {
            label: 'Danger',
            value: file.immediateDanger ? <Tag tone="danger">Danger reported</Tag> : noDanger(file),
          },
          { label: 'Stage', value: stages[file.stage] },
          { label: 'Held by', value: file.workers.map(worker => worker.name).join(', ') || 'Nobody yet' },
          { label: 'Late', value: late > 0 ? <Tag tone="late">{late} late</Tag> : 'Nothing late' },
        ]}
      />
      {warning && (
        <Notice tone="warning" title="Safe contact">
          <p>{warning}</p>
        </Notice>
      )}
      <Tabs
        label="This case"
        tabs={tabs.map(each => ({
          href: `/cases/${file.id}${each.path}`,
          title: each.title,
          current: each.id === tab,
        }))}
      />
      {children}
    </>
  )
}
