import { planKinds } from '@/lib/domain/plan/questions'
import { ButtonLink } from '../page/button-link'
import { Card } from '../page/card'
import { Notice } from '../page/notice'
import { SummaryList } from '../page/summary-list'
import { PlanSources } from './plan-sources'

type Props = {
  caseId: string
  stage: 'triage' | 'open' | 'closed' | 'joined'
  joinedTo: { id: string; reference: string } | null
  may: boolean
}

/** What stands where a plan will: what kinds there are, and who begins it. */
export function NoPlan({ caseId, stage, joinedTo, may }: Props) {
  if (joinedTo)
    return (
      <Notice tone="info" title="This concern is about a child already known.">
        <p>
          Their plan is in <a href={`/cases/${joinedTo.id}/plan`}>case {joinedTo.reference}</a>.
        </p>
      </Notice>
    )
  return (
    <>
      <Card title="There is no plan yet">
        <SummaryList rows={planKinds.map(({ label, hint }) => ({ term: label, detail: hint }))} />
        {stage === 'triage' ? (
          <p>
            It can be written once a safeguarding lead has accepted the concern. Until then do what{' '}
            <a href={`/cases/${caseId}/steps`}>steps and clocks</a> say.
          </p>
        ) : (
          !may && stage === 'open' && <p>Whoever holds the case or leads it writes one.</p>
        )}
        {may && <ButtonLink href={`/cases/${caseId}/plan/change`}>Write the plan</ButtonLink>}
      </Card>
      <PlanSources />
    </>
  )
}
