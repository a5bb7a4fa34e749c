import { notFound } from '@/app/not-there'
import { CaseFrame } from '@/components/case/case-frame'
import { ButtonLink } from '@/components/page/button-link'
import { Shell } from '@/components/page/shell'
import { LedgerLede } from '@/components/referral/lede'
import { Ledger } from '@/components/referral/ledger'
import { requireActor, shellActor } from '@/lib/auth/actor'
import { can } from '@/lib/domain/access/can'
import { openOutline } from '@/lib/records/cases'

export const metadata = { title: 'Who was told – Holdfast' }

export default async function Page({ params }: { params: Promise<{ case: string }> }) {
  const { case: id } = await params
  const actor = await requireActor()
  const opened = await openOutline(actor, id, 'referrals')
  if (!opened.ok) notFound(opened, id)
  const { file, facts } = opened.value
  const now = new Date()
  const may = file.stage !== 'joined' && can(actor, 'step.record', facts)
  return (
    <Shell actor={shellActor(actor)} current="cases" wide>
      <CaseFrame
        file={file}
        tab="steps"
        title="Who was told, and what they answered"
        lede={<LedgerLede />}
        now={now}
        adds={can(actor, 'entry.write', facts) && 'referrals'}
      >
        <a href={`/cases/${id}/steps`}>Back to steps and clocks</a>
        {may && (
          <ButtonLink href={`/cases/${id}/referrals/new`}>Record that somebody else was told</ButtonLink>
        )}
        <Ledger file={file} now={now} may={may} />
      </CaseFrame>
    </Shell>
  )
}
