import type { ConcernDraft } from '@/lib/domain/concern/draft'
import { leftOpen } from '@/lib/domain/concern/left-open'
import { Notice } from '../page/notice'

/** What was left open and as what it counts, each with the way back. It holds nothing up. `at` is the draft's address. */
export function LeftOpen({ draft, at }: { draft: ConcernDraft; at: string }) {
  const open = leftOpen(draft)
  if (open.length === 0) return null
  return (
    <Notice tone="info" title="What you left open need not be answered before you send it.">
      <ul>
        {open.map(({ says, at: places }) => (
          <li key={says}>
            {says}{' '}
            {places.map(({ at: place, name }) => (
              <span key={place}>
                <a href={`${at}/${place}`} className="tap inline-block">
                  {name}
                </a>{' '}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
