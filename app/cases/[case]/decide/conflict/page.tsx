import { begun } from '@/app/desk'
import { notFound } from '@/app/not-there'
import { CaseTop } from '@/components/case/case-top'
import { Heading } from '@/components/page/heading'
import { Shell } from '@/components/page/shell'
import { DecidedMeanwhile } from '@/components/triage/decided-meanwhile'
import { DecisionConflict } from '@/components/triage/decision-conflict'
import { requireActor, shellActor } from '@/lib/auth/actor'
import { decisionForm } from '@/lib/domain/triage/questions'
import { openOutline } from '@/lib/records/cases'
import { addToChronology, letGo } from '../actions'

export const metadata = { title: 'Two people decided at once – Holdfast' }

export default async function Page({ params }: { params: Promise<{ case: string }> }) {
  const { case: id } = await params
  const actor = await requireActor()
  const opened = await openOutline(actor, id, 'decision', 'case.open', 'triage.decide')
  if (!opened.ok) notFound(opened, id)
  const { file } = opened.value
  const yours = await begun(actor, { form: decisionForm([]).id, caseId: id })
  const decision = file.decisions.findLast(each => each.caseId === id)
  if (!yours) notFound()
  return (
    <Shell actor={shellActor(actor)} current="inbox" wide>
      <CaseTop file={file} />
      <Heading>Your decision was not recorded</Heading>
      {decision ? (
        <DecisionConflict {...{ file, decision, yours, letGo, addToChronology }} />
      ) : (
        <DecidedMeanwhile caseId={id} />
      )}
    </Shell>
  )
}
