import { type HandoverLine, unreadBy } from '@/lib/domain/handover/handover'
import type { CasePart } from '../case/case-now'

type File = {
  readonly id: string
  readonly closedAt: Date | null
  readonly handovers: readonly HandoverLine[]
}

/** To the new worker, above all else but danger: read what was handed over first. */
export function handoverNotice({ id, closedAt, handovers }: File, actorId: string): CasePart[] {
  const line = closedAt ? undefined : unreadBy(handovers, actorId)
  if (!line) return []
  return [
    {
      kind: 'notice',
      tone: 'warning',
      title: `This case was handed over to you by ${line.by.join(' and ')}.`,
      says: {
        link: { href: `/cases/${id}/handover/${line.id}`, words: 'Read the handover first' },
        after: ': what was promised, and how it is safe to reach the child.',
      },
    },
  ]
}
