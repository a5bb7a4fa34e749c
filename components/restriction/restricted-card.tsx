import { dayInWords, instantInWords } from '@/lib/domain/time/words'
import { Card } from '../page/card'
import { SummaryList } from '../page/summary-list'
import { Tag } from '../page/tag'

type Told = { readonly by: string; readonly at: Date; readonly why: string }
type Props = Told & {
  reviews: readonly Told[]
  reviewOn: string
  today: string
  /** Where its review is answered. */
  review?: string
}

/** Why a case is restricted, since when, what was found since, and when its named people ask again. */
export function RestrictedCard({ by, at, why, reviews, reviewOn, today, review }: Props) {
  const due = reviewOn <= today
  return (
    <Card title="Why it is restricted" aside={due && <Tag tone="late">Review due</Tag>}>
      <SummaryList
        rows={[
          { term: 'Reason', detail: why },
          { term: 'Restricted by', detail: `${by}, ${instantInWords(at)}` },
          ...reviews.map(each => ({
            key: each.at.toISOString(),
            term: 'Found still needed',
            detail: `${each.why}\n${each.by}, ${instantInWords(each.at)}`,
          })),
          { term: 'Review on', detail: dayInWords(reviewOn) },
        ]}
      />
      {review && (
        <p>
          <a href={review}>Say whether it is still needed</a>
        </p>
      )}
    </Card>
  )
}
