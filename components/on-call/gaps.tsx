import { daysAhead, type Gap } from '@/lib/domain/on-call/gaps'
import { placeOf } from '@/lib/domain/on-call/places'
import { instantInWords } from '@/lib/domain/time/words'
import { Notice } from '../page/notice'

/** Most that a notice shows; the rota has the rest. */
const most = 6

/** When nobody is on call, two weeks ahead, for whoever plans the rota. `link` leads to it from elsewhere. */
export function Gaps({ gaps, now, link }: { gaps: readonly Gap[]; now: Date; link?: boolean }) {
  if (gaps.length === 0) return null
  return (
    <Notice tone="warning" title={`The rota has gaps in the next ${daysAhead} days.`}>
      <ul>
        {gaps.slice(0, most).map(gap => (
          <li key={`${gap.place} ${gap.from.getTime()}`}>
            {placeOf(gap.place)?.missing} {gap.from <= now ? 'now' : `from ${instantInWords(gap.from)}`},
            until {instantInWords(gap.until)}
          </li>
        ))}
      </ul>
      {gaps.length > most && <p>And {gaps.length - most} more.</p>}
      <p>
        In a gap an urgent concern goes straight to the next place, and with nobody on the rota to every lead
        and then every manager.
      </p>
      {link && (
        <p>
          <a href="/duty/on-call">Plan who is on call</a>
        </p>
      )}
    </Notice>
  )
}
