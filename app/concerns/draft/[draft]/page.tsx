import { redirect } from 'next/navigation'
import { discard } from '@/app/concerns/actions'
import { Call999 } from '@/components/concern/call-999'
import { InTwoWindows } from '@/components/concern/in-two-windows'
import { AskedTwice } from '@/components/form/asked-twice'
import { ButtonLink } from '@/components/page/button-link'
import { Heading } from '@/components/page/heading'
import { Shell } from '@/components/page/shell'
import { TaskList } from '@/components/page/task-list'
import { requireActor, shellActor } from '@/lib/auth/actor'
import { dangerOf, isAboutStaffIn, road, stateOfStop } from '@/lib/domain/concern/road'
import { formNow } from '@/lib/domain/time/now'
import { instantInWords } from '@/lib/domain/time/words'
import { openDraft } from '@/lib/records/drafts'
import { newId } from '@/lib/records/new-id'

export const metadata = { title: 'A concern – Holdfast' }

export default async function Page({ params }: { params: Promise<{ draft: string }> }) {
  const { draft: id } = await params
  const actor = await requireActor()
  const opened = await openDraft(actor, id)
  if (!opened.ok) redirect(`/concerns/draft/${id}/gone`)
  const { draft, savedAt, beside } = opened.value
  const now = formNow(new Date())
  const { danger, called } = dangerOf(draft)
  const at = `/concerns/draft/${id}`
  const tasks = road.map(stop => ({ ...stop, href: `${at}/${stop.at}`, ...stateOfStop(draft, stop.at, now) }))
  return (
    <Shell actor={shellActor(actor)} current="record">
      {danger && <Call999 recorded={called} aboutStaff={isAboutStaffIn(draft)} />}
      <Heading lede="Write what you know, in any order. The first two and one way to find the child are enough to send it.">
        Your concern
      </Heading>
      <p className="hint">Saved {instantInWords(savedAt)}. Nobody else can see it until you send it.</p>
      <InTwoWindows draft={id} beside={beside} />
      <TaskList tasks={tasks} />
      <ButtonLink href={`${at}/check`}>Check and send</ButtonLink>
      <h2>Begun by mistake?</h2>
      <AskedTwice
        what="Delete this draft"
        action={discard}
        hidden={{ draft: id, once: newId() }}
        submit="Yes, delete all of it: it cannot be brought back"
      />
    </Shell>
  )
}
