import { notFound } from '@/app/not-there'
import { CaseTop } from '@/components/case/case-top'
import { Heading } from '@/components/page/heading'
import { Shell } from '@/components/page/shell'
import { Whereabouts } from '@/components/person/whereabouts'
import { requireActor, shellActor } from '@/lib/auth/actor'
import { can } from '@/lib/domain/access/can'
import { readListing } from '@/lib/domain/case/listing'
import { openWhereabouts } from '@/lib/records/whereabouts'

export const metadata = { title: 'Where to find the child – Holdfast' }

/** Opening it is asking for it: the trail keeps who looked. */
type Props = { params: Promise<{ case: string }>; searchParams: Promise<{ page?: string }> }

export default async function Page({ params, searchParams }: Props) {
  const { case: id } = await params
  const actor = await requireActor()
  const opened = await openWhereabouts(actor, id, readListing(await searchParams).page)
  if (!opened.ok) notFound(opened, id)
  const { facts, ...shown } = opened.value
  return (
    <Shell actor={shellActor(actor)} current="cases">
      <CaseTop file={shown.file} adds={can(actor, 'entry.write', facts) && 'people'} />
      <a href={`/cases/${id}/people`}>Back to child and people</a>
      <Heading lede="Read it out to nobody who may be involved. Close this page when you have what you need.">
        Where to find the child
      </Heading>
      <Whereabouts {...shown} may={can(actor, 'child.change', facts)} />
    </Shell>
  )
}
