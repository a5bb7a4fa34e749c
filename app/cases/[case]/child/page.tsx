import { notFound } from '@/app/not-there'
import { CallNow } from '@/components/case/call-now'
import { DoNotTell } from '@/components/case/do-not-tell'
import { FlagNotice } from '@/components/flag/flag-notice'
import { Heading } from '@/components/page/heading'
import { Marking } from '@/components/page/marking'
import { Shell } from '@/components/page/shell'
import { Whereabouts } from '@/components/person/whereabouts'
import { requireActor, shellActor } from '@/lib/auth/actor'
import { can } from '@/lib/domain/access/can'
import { unsafeToTell } from '@/lib/domain/case/heading'
import { readListing } from '@/lib/domain/case/listing'
import { policeTold } from '@/lib/domain/danger/danger'
import { flagInWords } from '@/lib/domain/flag/flag'
import { dayOf } from '@/lib/domain/time/day'
import { openWhereabouts } from '@/lib/records/whereabouts'

export const metadata = { title: 'Where to find the child – Holdfast' }

/** Opening it is asking for it: the trail keeps who looked. */
type Props = { params: Promise<{ case: string }>; searchParams: Promise<{ page?: string }> }

export default async function Page({ params, searchParams }: Props) {
  const { case: id } = await params
  const actor = await requireActor()
  const opened = await openWhereabouts(actor, id, readListing(await searchParams).page)
  if (!opened.ok) notFound()
  const { facts, ...shown } = opened.value
  return (
    <Shell actor={shellActor(actor)} current="cases">
      <Marking />
      <a href={`/cases/${id}/people`}>Back to child and people</a>
      <Heading
        caption={`Case ${shown.file.reference}`}
        lede="Read it out to nobody who may be involved. Close this page when you have what you need."
      >
        Where to find the child
      </Heading>
      {shown.file.immediateDanger && !policeTold(shown.file) && <CallNow recorded={false} />}
      <DoNotTell unsafe={unsafeToTell(shown.file)} />
      <FlagNotice id={id} flags={shown.file.flags.map(flag => flagInWords(flag, dayOf(new Date())))} />
      <Whereabouts {...shown} may={can(actor, 'child.change', facts)} />
    </Shell>
  )
}
