import { notFound } from '@/app/not-there'
import { MailTold } from '@/components/message/mail-told'
import { Unsent } from '@/components/message/unsent'
import { Heading } from '@/components/page/heading'
import { Shell } from '@/components/page/shell'
import { requireActor, shellActor } from '@/lib/auth/actor'
import { seeMessages } from '@/lib/records/messages'
import { newId } from '@/lib/records/new-id'
import { resend } from './actions'

export const dynamic = 'force-dynamic'
export const metadata = { title: 'E-mail – Holdfast' }

export default async function Page() {
  const actor = await requireActor()
  const seen = await seeMessages(actor)
  if (!seen.ok) notFound()
  const { goesOut, unsent } = seen.value
  return (
    <Shell actor={shellActor(actor)} current="messages" wide>
      <Heading lede="Holdfast sends one kind of e-mail: that something waits, and a link. It names nobody.">
        E-mail
      </Heading>
      {!goesOut && <MailTold goesOut={false} unsent={0} />}
      <Unsent unsent={unsent} hidden={message => ({ once: newId(), message })} resend={resend} />
      <p>
        When one fails, tell the person yourself that something waits for them. An alert goes on to the next
        person by itself.
      </p>
    </Shell>
  )
}
