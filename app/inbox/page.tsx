import { notFound } from '@/app/not-there'
import { Heading } from '@/components/page/heading'
import { Shell } from '@/components/page/shell'
import { Inbox } from '@/components/triage/inbox'
import { InboxLede } from '@/components/triage/lede'
import { requireActor, shellActor } from '@/lib/auth/actor'
import { inbox } from '@/lib/records/inbox'

export const metadata = { title: 'Inbox – Holdfast' }

export default async function Page() {
  const actor = await requireActor()
  const read = await inbox(actor)
  if (!read.ok) notFound()
  return (
    <Shell actor={shellActor(actor)} current="inbox" wide>
      <Heading lede={<InboxLede />}>Inbox</Heading>
      <Inbox waiting={read.value} now={new Date()} />
    </Shell>
  )
}
