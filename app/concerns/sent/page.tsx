import { notFound } from '@/app/not-there'
import { SentConcerns } from '@/components/concern/sent-concerns'
import { Heading } from '@/components/page/heading'
import { Pager } from '@/components/page/pager'
import { Shell } from '@/components/page/shell'
import { requireActor, shellActor } from '@/lib/auth/actor'
import type { Query } from '@/lib/auth/door'
import { may } from '@/lib/domain/access/can'
import { readListing } from '@/lib/domain/case/listing'
import { sentConcerns } from '@/lib/records/sent-concerns'

export const metadata = { title: 'Concerns you have sent – Holdfast' }

export default async function Page({ searchParams }: { searchParams: Query }) {
  const actor = await requireActor()
  const read = await sentConcerns(actor, readListing(await searchParams).page)
  if (!read.ok || !may(actor, 'concern.write')) notFound()
  const { concerns, total, page, pages } = read.value
  const turn = (to: number) => (to >= 1 && to <= pages ? `/concerns/sent?page=${to}` : undefined)
  return (
    <Shell actor={shellActor(actor)} current="record">
      <a href="/concerns">Back to recording a concern</a>
      <Heading>{`Concerns you have sent: ${total}`}</Heading>
      <SentConcerns concerns={concerns} />
      {pages > 1 && <Pager before={turn(page - 1)} after={turn(page + 1)} of={`Page ${page} of ${pages}`} />}
    </Shell>
  )
}
