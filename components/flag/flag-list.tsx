import { type FlagView, kindInWords, reviewDue } from '@/lib/domain/flag/flag'
import { type Day, dayOf } from '@/lib/domain/time/day'
import { dayInWords, instantInWords } from '@/lib/domain/time/words'
import { Table } from '../page/table'
import { Tag } from '../page/tag'

type Props = {
  flags: readonly FlagView[]
  today: Day
  /** Whether this person may review them. */
  may: boolean
}

/** The flags that stand, each with the way to review it; and those that were removed, with why. */
export function FlagList({ flags, today, may }: Props) {
  const stand = flags.filter(flag => !flag.removed)
  const gone = flags.filter(flag => flag.removed)
  const standing = stand.map(flag => ({
    key: flag.id,
    cells: [
      kindInWords(flag.kind),
      flag.words,
      `${flag.by}, ${instantInWords(flag.at)}${flag.fromOn > dayOf(flag.at) ? `, from ${dayInWords(flag.fromOn)} on` : ''}`,
      <>
        {dayInWords(flag.reviewOn)} {reviewDue(flag, today) && <Tag tone="late">Review due</Tag>}
      </>,
      ...(may
        ? [
            <a key="review" href={`/cases/${flag.caseId}/flags/${flag.id}`}>
              Review<span className="sr-only"> {kindInWords(flag.kind)}</span>
            </a>,
          ]
        : []),
    ],
  }))
  const removed = gone.map(flag => ({
    key: flag.id,
    cells: [
      kindInWords(flag.kind),
      flag.words,
      flag.removed ? `${flag.removed.by}, ${instantInWords(flag.removed.at)}: ${flag.removed.why}` : '',
    ],
  }))
  return (
    <>
      <Table
        caption="Flags that stand"
        head={['Flag', 'What and why', 'By', 'Review on', ...(may ? ['Change'] : [])]}
        rows={standing}
        empty="No flag stands on this case."
      />
      {gone.length > 0 && (
        <Table caption="Removed" head={['Flag', 'What and why', 'Removed']} rows={removed} empty="" />
      )}
    </>
  )
}
