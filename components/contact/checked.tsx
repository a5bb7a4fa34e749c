import { daysUntilOld, isOld } from '@/lib/domain/contact/checked'
import type { Day } from '@/lib/domain/time/day'
import { dayInWords } from '@/lib/domain/time/words'
import { Tag } from '../page/tag'

/** When a number was last checked and by whom or in what; one that is old says so in words and in amber. */
export function Checked({ on, by, today }: { on: Day | null; by: string; today: Day }) {
  return (
    <>
      {on ? `${dayInWords(on)}, ${by}` : `Day not known, ${by}`}
      {isOld(on, today) && (
        <span className="block">
          <Tag tone="soon">{on ? `Old: over ${daysUntilOld} days` : 'Not checked here'}</Tag>
        </span>
      )}
    </>
  )
}
