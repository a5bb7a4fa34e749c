import { type CaseFacts, can } from '@/lib/domain/access/can'
import type { Actor } from '@/lib/domain/access/role'
import type { CaseOutline } from '@/lib/domain/case/case-file'
import type { HandoverLine } from '@/lib/domain/handover/handover'
import { instantInWords } from '@/lib/domain/time/words'
import type { CardTold } from '../page/told-card'

const told = ({ by, to, readAt }: HandoverLine) => {
  const whom = to ? `to ${to.name}` : 'for whoever is given the case next'
  const read = readAt ? `, read ${instantInWords(readAt)}` : to ? ', not confirmed as read' : ''
  return `From ${by.join(' and ')} ${whom}${read}`
}

/** Through whose hands a case went, for those who may read it: its handovers, and who opened it on duty. */
export function handoversCard(file: CaseOutline, actor: Actor, facts: CaseFacts): CardTold[] {
  if (!['open', 'closed'].includes(file.stage) || !can(actor, 'handover.see', facts)) return []
  const lines = file.handovers.map(line => ({
    term: instantInWords(line.at),
    detail: told(line),
    href: `/cases/${file.id}/handover/${line.id}`,
  }))
  const writes = can(actor, 'handover.write', facts)
  return [
    {
      title: 'Who had it',
      aside: writes
        ? { href: `/cases/${file.id}/handover/new`, words: 'Write a handover for the next worker' }
        : undefined,
      says: lines.length > 0 ? [] : ['None yet.'],
      rows: lines,
      links: [{ href: `/cases/${file.id}/cover`, words: 'Who opened this case on duty' }],
    },
  ]
}
