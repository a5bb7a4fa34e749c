import { notFound } from '@/app/not-there'
import { Heading } from '@/components/page/heading'
import { Notice } from '@/components/page/notice'
import { Shell } from '@/components/page/shell'
import { Inbox } from '@/components/triage/inbox'
import { InboxLede } from '@/components/triage/lede'
import { requireActor, shellActor } from '@/lib/auth/actor'
import type { WorkListId } from '@/lib/domain/work/lists'
import { inbox, mostInInbox } from '@/lib/records/inbox'

export const metadata = { title: 'Inbox – Holdfast' }

/** The list of My work that has every one, page by page. */
const everyOne: WorkListId = 'triage'

export default async function Page() {
  const actor = await requireActor()
  const read = await inbox(actor)
  if (!read.ok) notFound()
  return (
    <Shell actor={shellActor(actor)} current="inbox" wide>
      <Heading lede={<InboxLede />}>Inbox</Heading>
      {read.value.length === mostInInbox && (
        <Notice tone="warning" title={`Only the first ${mostInInbox} that wait are shown here.`}>
          <a href={`/work/${everyOne}`}>See all of them</a>
        </Notice>
      )}
      <Inbox waiting={read.value} now={new Date()} />
    </Shell>
  )
}
