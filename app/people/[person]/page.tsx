import { begun, versionRead } from '@/app/desk'
import { notFound } from '@/app/not-there'
import { AccountDeeds } from '@/components/account/account-deeds'
import { AccountQuestions } from '@/components/account/account-questions'
import { AccountTitle } from '@/components/account/account-title'
import { Card } from '@/components/page/card'
import { Meanwhile } from '@/components/page/meanwhile'
import { Shell } from '@/components/page/shell'
import { requireActor, shellActor } from '@/lib/auth/actor'
import type { Query } from '@/lib/auth/door'
import { accountForm, givenOf } from '@/lib/domain/account/questions'
import { formNow } from '@/lib/domain/time/now'
import { marksField } from '@/lib/forms/given'
import { marksOf, overlaid } from '@/lib/forms/marks'
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
  const { person, changed, teams } = opened.value
  const { said, seen } = await searchParams
  const held = await begun(actor, { form: 'account', caseId: null, about: person.id })
  const [form, stands] = [accountForm(teams), givenOf(person)]
  const hidden = () => ({ once: newId(), person: person.id, version: String(person.version) })
  const read = { version: versionRead(held, person.version, seen), [marksField]: marksOf(form, stands) }
  const given = held ? overlaid(form, stands, held) : stands
  const asking = { teams, given, hidden: { ...hidden(), ...read }, now: formNow(new Date()) }
  return (
    <Shell actor={shellActor(actor)} current="people">
      <AccountTitle person={person} said={said} />
      {said === 'meanwhile' && <Meanwhile changed={changed} what="this person’s account" />}
      <AccountDeeds
        {...{ person, hidden, makeLink, resetFactor, setDisabled }}
        own={person.id === actor.id}
      />
      <Card title="Details, roles and teams">
        <AccountQuestions {...asking} action={change} submit="Save" secondary={!person.begun} />
      </Card>
    </Shell>
  )
}
