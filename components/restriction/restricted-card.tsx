import { dayInWords, instantInWords } from '@/lib/domain/time/words'
import { Card } from '../page/card'
import { SummaryList } from '../page/summary-list'
import { Tag } from '../page/tag'

type Props = { by: string; at: Date; why: string; reviewOn: string; today: string }

/** Why a case is restricted, since when, and when its named people ask again. */
export function RestrictedCard({ by, at, why, reviewOn, today }: Props) {
  const due = reviewOn <= today
  return (
    <Card title="Why it is restricted" aside={due && <Tag tone="late">Review due</Tag>}>
      <SummaryList
        rows={[
          { term: 'Reason', detail: why },
          { term: 'Restricted by', detail: `${by}, ${instantInWords(at)}` },
          { term: 'Review on', detail: dayInWords(reviewOn) },
        ]}
      />
    </Card>
  )
}
