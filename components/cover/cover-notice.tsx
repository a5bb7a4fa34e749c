import type { Covering } from '@/lib/domain/cover/cover'
import { instantInWords } from '@/lib/domain/time/words'
import { Notice } from '../page/notice'

type Props = { file: { id: string; covers: readonly Covering[] }; actorId: string }

/** To everybody on the case: who has it open for their turn of duty, and until when. */
export function CoverNotice({ file, actorId }: Props) {
  if (file.covers.length === 0) return null
  const say = ({ byId, by, until }: Covering) =>
    `${byId === actorId ? 'You have' : `${by} has`} this case open on duty until ${instantInWords(until)}.`
  return (
    <Notice tone="info" title={file.covers.map(say).join(' ')}>
      <p>
        <a href={`/cases/${file.id}/cover`}>Who opened it on duty, and why</a>
      </p>
    </Notice>
  )
}
