import type { FlagView } from '@/lib/domain/flag/flag'
import { dayInWords, instantInWords } from '@/lib/domain/time/words'
import { Notice } from '../page/notice'

/** What stands now, where somebody else reviewed the flag meanwhile: one's own words are below. */
export function FlagChanged({ flag }: { flag: FlagView }) {
  const { changed, removed, reviewOn } = flag
  const who = changed ? `${changed.by}, ${instantInWords(changed.at)}` : 'Somebody'
  return (
    <Notice
      tone="warning"
      title="Somebody reviewed this flag while you were writing. Nothing was overwritten."
    >
      <p>{removed ? `Removed by ${who}: ${removed.why}` : `Kept until ${dayInWords(reviewOn)} by ${who}.`}</p>
    </Notice>
  )
}
