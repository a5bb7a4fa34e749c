import { instantInWords } from '@/lib/domain/time/words'
import { Notice } from './notice'

type Props = { what: string; changed: { by: string; at: Date } | null }

/** A button that came too late, where nothing was typed: what stands now is on the page below. */
export const Meanwhile = ({ what, changed }: Props) => (
  <Notice
    tone="warning"
    title={`${changed?.by ?? 'Somebody'} changed ${what}${changed ? `, ${instantInWords(changed.at)}` : ''}, before you pressed the button.`}
  >
    <p>Nothing of yours was done. Below is what stands now: look at it, then decide.</p>
  </Notice>
)
