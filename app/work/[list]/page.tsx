import { notFound } from '@/app/not-there'
import { Heading } from '@/components/page/heading'
import { Pager } from '@/components/page/pager'
import { Shell } from '@/components/page/shell'
import { WorkList } from '@/components/work/work-list'
import { requireActor, shellActor } from '@/lib/auth/actor'
import type { Query } from '@/lib/auth/door'
import { may } from '@/lib/domain/access/can'
import { readListing } from '@/lib/domain/case/listing'
import { isWorkList, listOf } from '@/lib/domain/work/lists'
import { workList } from '@/lib/records/work'
import { mostShown } from '@/lib/records/work-rows'

export const metadata = { title: 'My work – Holdfast' }
type Props = { params: Promise<{ list: string }>; searchParams: Query }

export default async function Page({ params, searchParams }: Props) {
  const { list } = await params
  if (!isWorkList(list)) notFound()
  const wanted = readListing(await searchParams).page
  const actor = await requireActor()
  const read = await workList(actor, list, wanted)
  if (!read.ok) notFound()
  const { total, lines, page } = read.value
  const more = total > page * mostShown
  return (
    <Shell actor={shellActor(actor)} current="work" wide>
      <a href="/">Back to my work</a>
      <Heading>{`${listOf(list).title}: ${total}`}</Heading>
      <WorkList id={list} lines={lines} lead={may(actor, 'inbox.read')} titled />
      {(page > 1 || more) && (
        <Pager
          of={`Page ${page}`}
          {...(page > 1 ? { before: `/work/${list}?page=${page - 1}` } : {})}
          {...(more ? { after: `/work/${list}?page=${page + 1}` } : {})}
        />
      )}
    </Shell>
  )
}
