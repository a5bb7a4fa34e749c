import { notFound } from '@/app/not-there'
import { AccountDeeds } from '@/components/account/account-deeds'
import { AccountQuestions } from '@/components/account/account-questions'
import { Card } from '@/components/page/card'
import { Heading } from '@/components/page/heading'
import { Notice } from '@/components/page/notice'
import { Shell } from '@/components/page/shell'
import { requireActor, shellActor } from '@/lib/auth/actor'
import type { Query } from '@/lib/auth/door'
import { hasSaid, saidOfAccount } from '@/lib/domain/account/said'
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
  const { said } = await searchParams
  const hidden = () => ({ once: newId(), person: person.id, version: String(person.version) })
  const { name, email, jobTitle, roles } = person
  const given = {
    name,
    email,
    jobTitle,
    phone: person.phone ?? '',
    roles,
    teams: person.teams.map(team => team.id),
  }
  const asking = { teams, given, action: change, hidden: hidden(), submit: 'Save', now: formNow(new Date()) }
  return (
    <Shell actor={shellActor(actor)} current="people">
      <Heading caption="A person who signs in">{name || 'First administrator'}</Heading>
      {hasSaid(saidOfAccount, said) && <Notice tone="done" title={saidOfAccount[said]} />}
      {person.disabled && <Notice tone="warning" title="This person is disabled and cannot sign in." />}
      <AccountDeeds
        {...{ person, hidden, makeLink, resetFactor, setDisabled }}
        own={person.id === actor.id}
      />
      <Card title="Particulars, roles and teams">
        <AccountQuestions {...asking} secondary={!person.begun} />
      </Card>
    </Shell>
  )
}
