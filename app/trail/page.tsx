import { notFound } from '@/app/not-there'
import { Heading } from '@/components/page/heading'
import { Notice } from '@/components/page/notice'
import { Shell } from '@/components/page/shell'
import { Trail } from '@/components/trail/trail'
import { TrailFilters } from '@/components/trail/trail-filters'
import { requireActor, shellActor } from '@/lib/auth/actor'
import { readTrailQuery } from '@/lib/domain/access/trail-filter'
import { readTrail } from '@/lib/records/trail'

export const metadata = { title: 'Who looked – Holdfast' }

export default async function Page({
  searchParams,
}: {
  searchParams: Promise<{ [name: string]: string | string[] | undefined }>
}) {
  const query = readTrailQuery(await searchParams)
  const readable = Object.keys(query.wrong).length === 0
  const actor = await requireActor()
  const read = await readTrail(actor, readable ? query.filter : null)
  if (!read.ok) notFound()
  return (
    <Shell actor={shellActor(actor)} current="trail" wide>
      <Heading lede="Every look and every change, as it happened. Nobody can alter it, and it never holds what a child said.">
        Who looked
      </Heading>
      <TrailFilters query={query} people={read.value.people} />
      {readable ? (
        <Trail lines={read.value.lines} filter={query.filter} more={read.value.more} />
      ) : (
        <Notice tone="warning" title="Nothing is shown until what is marked above is put right." />
      )}
    </Shell>
  )
}
