import { notFound } from '@/app/not-there'
import { CaseTop } from '@/components/case/case-top'
import { Heading } from '@/components/page/heading'
import { Pager } from '@/components/page/pager'
import { Shell } from '@/components/page/shell'
import { VersionList } from '@/components/plan/version-list'
import { requireActor, shellActor } from '@/lib/auth/actor'
import type { Query } from '@/lib/auth/door'
import { can } from '@/lib/domain/access/can'
import { readListing } from '@/lib/domain/case/listing'
import { listVersions, versionsOnAPage } from '@/lib/records/plan-views'

export const metadata = { title: 'Versions of the plan – Holdfast' }
type Props = { params: Promise<{ case: string }>; searchParams: Query }

export default async function Page({ params, searchParams }: Props) {
  const { case: id } = await params
  const { page } = readListing(await searchParams)
  const actor = await requireActor()
  const read = await listVersions(actor, id, page)
  if (!read.ok) notFound(read, id)
  const { head, facts, versions, total } = read.value
  const pages = Math.max(1, Math.ceil(total / versionsOnAPage))
  const turn = (to: number) => (to >= 1 && to <= pages ? `/cases/${id}/plan/versions?page=${to}` : undefined)
  return (
    <Shell actor={shellActor(actor)} current="cases" wide>
      <CaseTop file={head} adds={can(actor, 'entry.write', facts) && 'plan'} />
      <a href={`/cases/${id}/plan`}>Back to the plan</a>
      <Heading lede="Nothing that was written of the plan is lost: who wrote it, when, and what was changed.">
        Versions of the plan
      </Heading>
      <VersionList versions={versions} caseId={id} />
      {pages > 1 && <Pager before={turn(page - 1)} after={turn(page + 1)} of={`Page ${page} of ${pages}`} />}
    </Shell>
  )
}
