import { type HandoverLine, unreadBy } from '@/lib/domain/handover/handover'
import { Notice } from '../page/notice'

type Props = { file: { id: string; handovers: readonly HandoverLine[] }; actorId: string }

/** To the new worker, above all else but danger: read what was handed over first. */
export function HandoverNotice({ file, actorId }: Props) {
  const line = unreadBy(file.handovers, actorId)
  if (!line) return null
  return (
    <Notice tone="warning" title={`This case was handed over to you by ${line.by.join(' and ')}.`}>
      <p>
        <a href={`/cases/${file.id}/handover/${line.id}`}>Read the handover first</a>: what was promised, and
        how it is safe to reach the child.
      </p>
    </Notice>
  )
}
