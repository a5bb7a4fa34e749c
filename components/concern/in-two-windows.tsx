import { besidePath } from '@/lib/domain/concern/beside'
import { Notice } from '../page/notice'

/** Says that words were typed in two windows, and those of one are not in the draft. `beside`: those windows. */
export function InTwoWindows({ draft, beside }: { draft: string; beside: readonly string[] }) {
  return beside.map(by => (
    <Notice key={by} tone="warning" title="You wrote a page of this in two windows.">
      <p>
        What you typed in one of them is not in this concern. It is kept beside it:{' '}
        <a href={besidePath(draft, by)}>compare, and choose</a>.
      </p>
    </Notice>
  ))
}
