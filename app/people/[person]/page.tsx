import { notFound } from '@/app/not-there'
import { AccountDeeds } from '@/components/account/account-deeds'
import { AccountQuestions } from '@/components/account/account-questions'
import { AccountTitle } from '@/components/account/account-title'
import { Card } from '@/components/page/card'
import { Shell } from '@/components/page/shell'
import { requireActor, shellActor } from '@/lib/auth/actor'
import type { Query } from '@/lib/auth/door'
import { givenOf } from '@/lib/domain/account/questions'
import { formNow } from '@/lib/domain/time/now'
import { openAccount } from '@/lib/records/accounts'
import { newId } from '@/lib/records/new-id'
import { change, makeLink, resetFactor, setDisabled } from '../actions'

export const dynamic = 'force-dynamic'
export const metadata = { title: 'A person – Holdfast' }

type Props = { params: Promise<{ person: string }>; searchParams: Query }

export default async function Page({ params, searchParams }: Props) {
  const actor = await requireActor()
  const opened = await openAccount(actor, (await params).person)
  if (!opened.ok) notFound()
  const { person, teams } = opened.value
  const hidden = () => ({ once: newId(), person: person.id, version: String(person.version) })
  const asking = { teams, given: givenOf(person), hidden: hidden(), submit: 'Save', now: formNow(new Date()) }
  return (
    <Shell actor={shellActor(actor)} current="people">
      <AccountTitle person={person} said={(await searchParams).said} />
      <AccountDeeds
        {...{ person, hidden, makeLink, resetFactor, setDisabled }}
        own={person.id === actor.id}
      />
      <Card title="Particulars, roles and teams">
        <AccountQuestions {...asking} action={change} secondary={!person.begun} />
      </Card>
    </Shell>
  )
}
