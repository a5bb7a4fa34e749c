import { begun } from '@/app/desk'
import { notFound } from '@/app/not-there'
import { AccountQuestions } from '@/components/account/account-questions'
import { Heading } from '@/components/page/heading'
import { Shell } from '@/components/page/shell'
import { requireActor, shellActor } from '@/lib/auth/actor'
import { formNow } from '@/lib/domain/time/now'
import { listAccounts } from '@/lib/records/accounts'
import { newId } from '@/lib/records/new-id'
import { add } from '../actions'

export const dynamic = 'force-dynamic'
export const metadata = { title: 'Add somebody – Holdfast' }

export default async function Page() {
  const actor = await requireActor()
  const listed = await listAccounts(actor)
  if (!listed.ok) notFound()
  return (
    <Shell actor={shellActor(actor)} current="people">
      <Heading lede="Then you make a link with which they choose their own password.">Add somebody</Heading>
      <AccountQuestions
        teams={listed.value.teams}
        given={(await begun(actor, { form: 'account', caseId: null })) ?? {}}
        action={add}
        hidden={{ once: newId() }}
        submit="Add this person"
        now={formNow(new Date())}
      />
    </Shell>
  )
}
