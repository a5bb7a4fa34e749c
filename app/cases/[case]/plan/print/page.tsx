import { notFound } from '@/app/not-there'
import { CaseTop } from '@/components/case/case-top'
import { Heading } from '@/components/page/heading'
import { Shell } from '@/components/page/shell'
import { ToPlaces } from '@/components/plan/to-places'
import { SheetParts } from '@/components/step/sheet-parts'
import { requireActor, shellActor } from '@/lib/auth/actor'
import { can } from '@/lib/domain/access/can'
import { planSheet } from '@/lib/domain/plan/sheet'
import { dayOf } from '@/lib/domain/time/day'
import { instantInWords } from '@/lib/domain/time/words'
import { openPlan } from '@/lib/records/plan-views'

export const metadata = { title: 'Plan for printing – Holdfast' }
type Props = { params: Promise<{ case: string }>; searchParams: Promise<{ places?: string }> }

/** The plan on paper. With places only for whoever asks for them, and the trail tells so. */
export default async function Page({ params, searchParams }: Props) {
  const [{ case: id }, asked] = [await params, await searchParams]
  const places = asked.places === 'shown'
  const actor = await requireActor()
  const opened = await openPlan(actor, id, { places, todo: 'plan.print' })
  if (!opened.ok || !opened.value.plan) notFound(opened, id)
  const { head, facts, plan, organisation } = opened.value
  const now = new Date()
  const made = `made ${instantInWords(now)} by ${actor.name}, ${organisation}`
  return (
    <Shell actor={shellActor(actor)} current="cases">
      <CaseTop file={head} sheet />
      <a href={`/cases/${id}/plan`} className="off-paper">
        Back to the plan
      </a>
      <Heading caption={`Case ${head.reference}, plan version ${plan.version}, ${made}`}>Plan</Heading>
      {can(actor, 'location.reveal', facts) && <ToPlaces at={`/cases/${id}/plan/print`} shown={places} />}
      <SheetParts parts={planSheet(plan, head, dayOf(now))} />
    </Shell>
  )
}
