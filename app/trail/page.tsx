import { narrowedIn } from '@/app/narrowed'
import { notFound } from '@/app/not-there'
import { NarrowingLost } from '@/components/form/narrowing-lost'
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
  const [actor, asked] = [await requireActor(), await searchParams]
  const { fields, sealed, lost } = narrowedIn(actor, 'trail', asked)
  const query = readTrailQuery({ ...fields, page: asked.page })
  const readable = Object.keys(query.wrong).length === 0
  const read = await readTrail(actor, readable ? query.filter : null)
  if (!read.ok) notFound()
  return (
    <Shell actor={shellActor(actor)} current="trail" wide>
      <Heading lede="Every look and every change, as it happened. Nobody can alter it, and it never holds what a child said.">
        Who looked
      </Heading>
      {lost && <NarrowingLost />}
      <TrailFilters query={query} people={read.value.people} />
      {readable ? (
        <Trail {...read.value} page={query.filter.page} sealed={sealed} />
      ) : (
        <Notice tone="warning" title="Nothing is shown until what is marked above is put right." />
      )}
    </Shell>
  )
}
