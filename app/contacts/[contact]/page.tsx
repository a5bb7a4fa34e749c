import { begun, versionRead } from '@/app/desk'
import { notFound } from '@/app/not-there'
import { DeedForm } from '@/components/account/deed-form'
import { Checked } from '@/components/contact/checked'
import { QuestionForm } from '@/components/form/question-form'
import { Card } from '@/components/page/card'
import { Heading } from '@/components/page/heading'
import { Meanwhile } from '@/components/page/meanwhile'
import { Shell } from '@/components/page/shell'
import { requireActor, shellActor } from '@/lib/auth/actor'
import type { Query } from '@/lib/auth/door'
import { contactForm, givenOf } from '@/lib/domain/contact/questions'
import { formNow } from '@/lib/domain/time/now'
import { openContact } from '@/lib/records/contacts'
import { newId } from '@/lib/records/new-id'
import { change, check, remove } from '../actions'

export const dynamic = 'force-dynamic'
export const metadata = { title: 'Change a number – Holdfast' }

type Props = { params: Promise<{ contact: string }>; searchParams: Query }

export default async function Page({ params, searchParams }: Props) {
  const { contact: id } = await params
  const actor = await requireActor()
  const opened = await openContact(actor, id)
  if (!opened.ok) notFound()
  const { contact, changed, teams } = opened.value
  const held = await begun(actor, { form: 'contact', caseId: null, about: id })
  const { seen, said } = await searchParams
  const version = versionRead(held, contact.version, seen)
  const form = contactForm(teams)
  const given = held ?? givenOf(contact)
  const now = formNow(new Date())
  const which = { contact: id, version, once: newId() }
  return (
    <Shell actor={shellActor(actor)} current="contacts">
      <a href="/contacts">Back to who to ring</a>
      <Heading caption={contact.name}>Change a number</Heading>
      {said === 'meanwhile' && <Meanwhile changed={changed} what="this number" />}
      <Card title={contact.phone}>
        <p>
          Last checked <Checked on={contact.checkedOn} by={contact.checkedBy} today={now.day} />
        </p>
        <DeedForm action={check} hidden={{ ...which, once: newId() }} submit="I rang it: it is right" />
      </Card>
      <QuestionForm {...{ form, given }} action={change} hidden={which} submit="Save" now={now} />
      <Card title="Take it out">
        <p>It is no longer shown. The trail keeps that it was there.</p>
        <DeedForm action={remove} hidden={{ ...which, once: newId() }} submit="Take this number out" />
      </Card>
    </Shell>
  )
}
