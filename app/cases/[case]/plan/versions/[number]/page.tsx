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

export const metadata = { title: 'A version of the plan – Holdfast' }
type Props = {
  params: Promise<{ case: string; number: string }>
  searchParams: Promise<{ places?: string }>
}

/** The plan as one version of it said, with the lines as they stood until the next one was written. */
export default async function Page({ params, searchParams }: Props) {
  const [{ case: id, number }, asked] = [await params, await searchParams]
  const places = asked.places === 'shown'
  if (!/^[1-9]\d{0,8}$/.test(number)) notFound()
  const actor = await requireActor()
  const opened = await openPlan(actor, id, { places, number: Number(number) })
  if (!opened.ok || !opened.value.plan) notFound(opened, id)
  const { head, facts, plan } = opened.value
  return (
    <Shell actor={shellActor(actor)} current="cases">
      <CaseTop file={head} sheet />
      <a href={`/cases/${id}/plan/versions`} className="off-paper">
        Back to the versions of the plan
      </a>
      <Heading
        lede={`Written by ${plan.signed.by}, ${instantInWords(plan.signed.at)}. What is agreed stands as it was when the next version was written.`}
      >
        {`Version ${plan.version} of the plan`}
      </Heading>
      {can(actor, 'location.reveal', facts) && (
        <ToPlaces at={`/cases/${id}/plan/versions/${number}`} shown={places} />
      )}
      <SheetParts parts={planSheet(plan, head, dayOf(plan.signed.at))} />
    </Shell>
  )
}
