import type { ReactNode } from 'react'
import { type PlanPart as Part, type PlanView, partOf } from '@/lib/domain/plan/plan'
import { notAgreed } from '@/lib/domain/plan/sheet'
import { Card } from '../page/card'
import { SummaryList } from '../page/summary-list'
import { Tag } from '../page/tag'

type Props = { title: string; plan: PlanView; part: Part; children?: ReactNode }

/** One part of a plan in words: what nobody has agreed yet says so, and a place is hidden until it is asked for. */
export function PlanPart({ title, plan, part, children }: Props) {
  const { lines, unanswered } = partOf(plan, part)
  return (
    <Card title={title}>
      <SummaryList
        rows={[
          ...lines.map(line => ({ term: line.asked, detail: line.answered ?? 'Recorded and hidden' })),
          ...unanswered.map(term => ({ term, detail: <Tag tone="soon">{notAgreed}</Tag> })),
        ]}
      />
      {children}
    </Card>
  )
}
