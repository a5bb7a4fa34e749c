import type { ConcernDraft } from '@/lib/domain/concern/draft'
import { type Back, bareSigns } from '@/lib/domain/concern/shows'
import { ButtonLink } from '../page/button-link'
import { Notice } from '../page/notice'

type Props = { draft: ConcernDraft; id: string; from: Back; item: string }

/** The signs that were ticked and have nothing beside them, with the way to say what was seen or heard. It holds nothing up. */
export function BareSigns({ draft, id, from, item }: Props) {
  const signs = bareSigns(draft)
  if (signs.length === 0) return null
  return (
    <Notice
      tone="info"
      title={signs.length === 1 ? 'One sign has nothing beside it.' : 'Some signs have nothing beside them.'}
    >
      <ul>
        {signs.map(({ id: sign, label }) => (
          <li key={sign}>{label}</li>
        ))}
      </ul>
      <p>What was seen or heard, and when, tells more than a tick. The concern can be sent without it.</p>
      <ButtonLink href={`/concerns/draft/${id}/entries/${item}?from=${from}`} secondary>
        Add what was seen or heard
      </ButtonLink>
    </Notice>
  )
}
