import type { Covering } from '@/lib/domain/cover/cover'
import { instantInWords } from '@/lib/domain/time/words'
import type { CasePart } from '../case/case-now'

type File = { readonly id: string; readonly covers: readonly Covering[] }

/** To everybody on the case: who has it open for their turn of duty, and until when. */
export function coverNotice({ id, covers }: File, actorId: string): CasePart[] {
  if (covers.length === 0) return []
  const say = ({ byId, by, until }: Covering) =>
    `${byId === actorId ? 'You have' : `${by} has`} this case open on duty until ${instantInWords(until)}.`
  return [
    {
      kind: 'notice',
      tone: 'info',
      title: covers.map(say).join(' '),
      says: { link: { href: `/cases/${id}/cover`, words: 'Who opened it on duty, and why' } },
    },
  ]
}
