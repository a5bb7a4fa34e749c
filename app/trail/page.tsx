import { notFound } from '@/app/not-there'
import { Heading } from '@/components/page/heading'
import { Shell } from '@/components/page/shell'
import { Trail } from '@/components/trail/trail'
import { TrailFilters } from '@/components/trail/trail-filters'
import { requireActor, shellActor } from '@/lib/auth/actor'
import { readTrailFilter } from '@/lib/domain/access/trail-filter'
import { readTrail } from '@/lib/records/trail'

export const metadata = { title: 'Who looked – Holdfast' }

export default async function Page({
  searchParams,
}: {
  searchParams: Promise<{ [name: string]: string | string[] | undefined }>
}) {
  const filter = readTrailFilter(await searchParams)
  const actor = await requireActor()
  const read = await readTrail(actor, filter)
  if (!read.ok) notFound()
  return (
    <Shell actor={shellActor(actor)} current="trail" wide>
      <Heading lede="Every look and every change, as it happened. Nobody can alter it, and it never holds what a child said.">
        Who looked
      </Heading>
      <TrailFilters filter={filter} people={read.value.people} />
      <Trail lines={read.value.lines} filter={filter} more={read.value.more} />
    </Shell>
  )
}
