import { notFound } from '@/app/not-there'
import { JobsStopped, MailTold } from '@/components/message/mail-told'
import { Unsent } from '@/components/message/unsent'
import { Heading } from '@/components/page/heading'
import { Pager } from '@/components/page/pager'
import { Shell } from '@/components/page/shell'
import { requireActor, shellActor } from '@/lib/auth/actor'
import type { Query } from '@/lib/auth/door'
import { readListing } from '@/lib/domain/case/listing'
import { seeMessages } from '@/lib/records/messages'
import { newId } from '@/lib/records/new-id'
import { resend } from './actions'

export const dynamic = 'force-dynamic'
export const metadata = { title: 'E-mail – Holdfast' }

export default async function Page({ searchParams }: { searchParams: Query }) {
  const actor = await requireActor()
  const seen = await seeMessages(actor, readListing(await searchParams).page)
  if (!seen.ok) notFound()
  const { goesOut, unsent, untouched, total, page, pages } = seen.value
  const turn = (to: number) => (to >= 1 && to <= pages ? `/messages?page=${to}` : undefined)
  const hidden = (message: string) => ({ once: newId(), message, page: String(page) })
  return (
    <Shell actor={shellActor(actor)} current="messages" wide>
      <Heading lede="Holdfast sends one kind of e-mail: that something waits, and a link. It names nobody.">
        E-mail
      </Heading>
      {goesOut && untouched > 0 && <JobsStopped />}
      {!goesOut && <MailTold goesOut={false} unsent={0} />}
      <Unsent {...{ goesOut, unsent, total, hidden, resend }} />
      {pages > 1 && <Pager before={turn(page - 1)} after={turn(page + 1)} of={`Page ${page} of ${pages}`} />}
      <p>
        When one fails, tell the person yourself that something waits for them. An alert goes on to the next
        person by itself.
      </p>
    </Shell>
  )
}
