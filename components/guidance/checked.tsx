import { isOld } from '@/lib/domain/contact/checked'
import { type Day, dayOf } from '@/lib/domain/time/day'
import { dayInWords } from '@/lib/domain/time/words'
import { Tag } from '../page/tag'

/** When a rule was last read in its source; amber once that is long ago, or where nobody has read it there. */
export function Checked({ on, now }: { on: Day | null; now: Date }) {
  const words = on ? dayInWords(on) : 'To be confirmed'
  return (
    <span className="sm:whitespace-nowrap">
      {isOld(on, dayOf(now)) ? <Tag tone="soon">{words}</Tag> : words}
    </span>
  )
}
