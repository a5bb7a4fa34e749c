import { notFound } from '@/app/not-there'
import { CaseFrame } from '@/components/case/case-frame'
import { Danger } from '@/components/case/danger'
import { LinkedCases } from '@/components/case/linked-cases'
import { NextSteps } from '@/components/case/next-steps'
import { Overview } from '@/components/case/overview'
import { PoliceDuty } from '@/components/case/police-duty'
import { CoverNotice } from '@/components/cover/cover-notice'
import { HandoverNotice } from '@/components/handover/handover-notice'
import { Handovers } from '@/components/handover/handovers'
import { Shell } from '@/components/page/shell'
import { requireActor, shellActor } from '@/lib/auth/actor'
import { can } from '@/lib/domain/access/can'
import { openOutline } from '@/lib/records/cases'

export const metadata = { title: 'Case – Holdfast' }

export default async function Page({ params }: { params: Promise<{ case: string }> }) {
  const { case: id } = await params
  const actor = await requireActor()
  const opened = await openOutline(actor, id, 'overview')
  if (!opened.ok) notFound()
  const { file, facts } = opened.value
  const now = new Date()
  return (
    <Shell actor={shellActor(actor)} current="cases" wide>
      <CaseFrame file={file} tab="overview" title="Now" now={now} adds={can(actor, 'entry.write', facts)}>
        {!file.immediateDanger && <HandoverNotice file={file} actorId={actor.id} />}
        <NextSteps file={file} actor={actor} facts={facts} now={now} />
        {file.immediateDanger && <HandoverNotice file={file} actorId={actor.id} />}
        <CoverNotice file={file} actorId={actor.id} />
        <PoliceDuty nation={file.nation} />
        <Danger file={file} actor={actor} facts={facts} />
        <LinkedCases linked={file.linked} />
        <Overview file={file} actor={actor} facts={facts} now={now} />
        <Handovers file={file} actor={actor} facts={facts} />
      </CaseFrame>
    </Shell>
  )
}
