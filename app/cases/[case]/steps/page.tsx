import { notFound } from '@/app/not-there'
import { CaseFrame } from '@/components/case/case-frame'
import { NationCaveat } from '@/components/case/nation-caveat'
import { Shell } from '@/components/page/shell'
import { CaseRoad } from '@/components/pathway/case-road'
import { Happened } from '@/components/pathway/happened'
import { Clocks } from '@/components/step/clocks'
import { StepsLede } from '@/components/step/lede'
import { StepCards } from '@/components/step/step-cards'
import { requireActor, shellActor } from '@/lib/auth/actor'
import { can } from '@/lib/domain/access/can'
import { clocksThatRun } from '@/lib/domain/step/clocks'
import { openOutline } from '@/lib/records/cases'

export const metadata = { title: 'Steps and clocks – Holdfast' }

export default async function Page({ params }: { params: Promise<{ case: string }> }) {
  const { case: id } = await params
  const actor = await requireActor()
  const opened = await openOutline(actor, id, 'steps')
  if (!opened.ok) notFound(opened, id)
  const { file, facts } = opened.value
  const now = new Date()
  const may = can(actor, 'step.record', facts)
  return (
    <Shell actor={shellActor(actor)} current="cases" wide>
      <CaseFrame
        file={file}
        tab="steps"
        title="Steps and clocks"
        lede={<StepsLede nation={file.nation} />}
        now={now}
        adds={can(actor, 'entry.write', facts)}
      >
        <NationCaveat caseId={id} nation={file.nation} mayChange={can(actor, 'case.nation', facts)} />
        <a href={`/cases/${id}/referrals`}>Who was told, and what they answered</a>
        <CaseRoad file={file} may={may} />
        <Clocks
          clocks={clocksThatRun(file)}
          {...{ nation: file.nation, now, moves: can(actor, 'clock.move', facts) }}
          closed={file.closedAt !== null}
          at={may ? `/cases/${id}` : null}
        />
        {may && <Happened caseId={id} nation={file.nation} />}
        <StepCards {...{ file, actor, facts }} />
      </CaseFrame>
    </Shell>
  )
}
