import { notFound } from '@/app/not-there'
import { CaseFrame } from '@/components/case/case-frame'
import { Shell } from '@/components/page/shell'
import { NoPlan } from '@/components/plan/no-plan'
import { Plan } from '@/components/plan/plan'
import { requireActor, shellActor } from '@/lib/auth/actor'
import { can } from '@/lib/domain/access/can'
import { dayOf } from '@/lib/domain/time/day'
import { openPlan } from '@/lib/records/plan-views'

export const metadata = { title: 'Plan – Holdfast' }
const lede =
  'What keeps this child safe: who does what by when, what the child wants, and what happens if they go missing.'
type Props = { params: Promise<{ case: string }>; searchParams: Promise<{ places?: string }> }

export default async function Page({ params, searchParams }: Props) {
  const [{ case: id }, { places }] = [await params, await searchParams]
  const actor = await requireActor()
  const opened = await openPlan(actor, id, { places: places === 'shown' })
  if (!opened.ok) notFound(opened, id)
  const { head, facts, plan, joinedTo } = opened.value
  const now = new Date()
  const may = head.stage === 'open' && can(actor, 'plan.change', facts)
  const mayReveal = can(actor, 'location.reveal', facts)
  const adds = can(actor, 'entry.write', facts)
  return (
    <Shell actor={shellActor(actor)} current="cases" wide>
      <CaseFrame file={head} tab="plan" title="Plan" lede={lede} now={now} adds={adds}>
        {plan ? (
          <Plan plan={plan} caseId={id} today={dayOf(now)} may={may} mayReveal={mayReveal} />
        ) : (
          <NoPlan caseId={id} stage={head.stage} joinedTo={joinedTo} may={may} />
        )}
      </CaseFrame>
    </Shell>
  )
}
