import { instantInWords } from '@/lib/domain/time/words'
import { Notice } from '../page/notice'

type Props = { held: { readonly to: string; readonly by: string; readonly from: Date } }

/** Somebody else allocated the case while this person was writing, whose choice and handover stand below. */
export const AllocatedMeanwhile = ({ held: { to, by, from } }: Props) => (
  <Notice tone="warning" title={`${by} allocated this case to ${to} while you were writing.`}>
    <p>
      That was on {instantInWords(from)}. Nothing was changed by you, and what you wrote stands below. Speak
      with {by} first; then allocate it again if it should still go to somebody else.
    </p>
  </Notice>
)
