import { reviewDue } from '@/lib/domain/flag/flag'
import { type PlanView, planInWords } from '@/lib/domain/plan/plan'
import type { Day } from '@/lib/domain/time/day'
import { dayInWords, instantInWords } from '@/lib/domain/time/words'
import { ButtonLink } from '../page/button-link'
import { Notice } from '../page/notice'
import { Agreed } from './agreed'
import { PlanPart } from './plan-part'
import { PlanSources } from './plan-sources'

type Props = {
  plan: PlanView
  caseId: string
  today: Day
  /** Whether this person may change it, and may see where the child can be found. */
  may: boolean
  mayReveal: boolean
}

/** A case's plan: what is due, what is agreed, what to do when the child goes missing, and all the rest. */
export function Plan({ plan, caseId, today, may, mayReveal }: Props) {
  const at = `/cases/${caseId}/plan`
  const hides = plan.told.some(line => line.answered === null)
  return (
    <>
      {reviewDue(plan, today) && (
        <Notice
          tone="warning"
          title={`Somebody should have looked at this plan by ${dayInWords(plan.reviewOn)}.`}
        >
          <p>Ask the child again, change what has changed, and give a new day.</p>
        </Notice>
      )}
      {plan.kind === 'prevention' && (
        <Notice tone="info" title="A prevention plan is for a child who is not exploited yet.">
          <p>
            At any sign that somebody recruits, moves or uses the child, refer them:{' '}
            <a href={`/cases/${caseId}/steps`}>steps and clocks</a> say whom to tell first.
          </p>
        </Notice>
      )}
      <Agreed lines={plan.agreed} today={today} caseId={caseId} may={may} />
      {may && (
        <div className="flow-tight">
          <div className="flex flex-wrap gap-4">
            <ButtonLink href={`${at}/lines/new`}>Add what is agreed</ButtonLink>
            <ButtonLink href={`${at}/change`} secondary>
              Review or change the plan
            </ButtonLink>
          </div>
          <p className="hint">A review opens with the places, too. The trail keeps that you looked.</p>
        </div>
      )}
      <PlanPart title="If the child goes missing" plan={plan} part="missing">
        {hides && mayReveal && (
          <p>
            <a href={`${at}?places=shown`}>Show the places too: the trail will tell that you did</a>
          </p>
        )}
      </PlanPart>
      <PlanPart title={planInWords(plan.kind)} plan={plan} part="rest">
        <p className="text-base text-soft">
          Version {plan.version}, by {plan.signed.by}, {instantInWords(plan.signed.at)}. To be looked at again
          on {dayInWords(plan.reviewOn)}.
        </p>
      </PlanPart>
      <ul className="list-none">
        <li>
          <a href={`${at}/print`}>For printing</a>
        </li>
        <li>
          <a href={`${at}/versions`}>All that was ever written of it</a>
        </li>
      </ul>
      <PlanSources />
    </>
  )
}
