import { type CaseFacts, can } from '@/lib/domain/access/can'
import type { Actor } from '@/lib/domain/access/role'
import type { CaseOutline } from '@/lib/domain/case/case-file'
import type { HandoverLine } from '@/lib/domain/handover/handover'
import { instantInWords } from '@/lib/domain/time/words'
import { Card } from '../page/card'
import { SummaryList } from '../page/summary-list'

type Props = { file: CaseOutline; actor: Actor; facts: CaseFacts }

const told = ({ by, to, readAt }: HandoverLine) => {
  const whom = to ? `to ${to.name}` : 'for whoever is given the case next'
  const read = readAt ? `, read ${instantInWords(readAt)}` : to ? ', not confirmed as read' : ''
  return `From ${by.join(' and ')} ${whom}${read}`
}

/** Through whose hands a case went, for those who may read it: its handovers, and who opened it on duty. */
export function Handovers({ file, actor, facts }: Props) {
  if (file.stage !== 'open' || !can(actor, 'handover.see', facts)) return null
  const lines = file.handovers.map(line => ({
    term: instantInWords(line.at),
    detail: told(line),
    href: `/cases/${file.id}/handover/${line.id}`,
  }))
  const write = can(actor, 'handover.write', facts) && (
    <a href={`/cases/${file.id}/handover/new`}>Write a handover for the next worker</a>
  )
  return (
    <Card title="Who had it" aside={write}>
      {lines.length > 0 ? <SummaryList rows={lines} /> : <p>None yet.</p>}
      <p>
        <a href={`/cases/${file.id}/cover`}>Who opened this case on duty</a>
      </p>
    </Card>
  )
}
