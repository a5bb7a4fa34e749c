import { notFound } from '@/app/not-there'
import { CallFirst } from '@/components/concern/call-999'
import { ContactList } from '@/components/contact/contact-list'
import { NationalList, NationalNote } from '@/components/contact/national-list'
import { OnCallNow } from '@/components/contact/on-call-now'
import { ButtonLink } from '@/components/page/button-link'
import { Heading } from '@/components/page/heading'
import { Notice } from '@/components/page/notice'
import { Shell } from '@/components/page/shell'
import { requireActor, shellActor } from '@/lib/auth/actor'
import type { Query } from '@/lib/auth/door'
import { may } from '@/lib/domain/access/can'
import { hasSaid } from '@/lib/domain/account/said'
import { othersOf, policeNumbers } from '@/lib/domain/contact/national'
import { saidOfContact } from '@/lib/domain/contact/said'
import { dayOf } from '@/lib/domain/time/day'
import { seeContacts } from '@/lib/records/contacts'

export const dynamic = 'force-dynamic'
export const metadata = { title: 'Who to ring – Holdfast' }

export default async function Page({ searchParams }: { searchParams: Query }) {
  const actor = await requireActor()
  const seen = await seeContacts(actor)
  if (!seen.ok) notFound()
  const { at, nation, contacts, onCall } = seen.value
  const { said } = await searchParams
  const today = dayOf(at)
  const keep = may(actor, 'contact.keep')
  return (
    <Shell actor={shellActor(actor)} current="contacts" wide>
      <Heading lede={<CallFirst />}>Who to ring, day and night</Heading>
      {hasSaid(saidOfContact, said) && <Notice tone="done" title={saidOfContact[said]} />}
      <OnCallNow turns={onCall} plan={may(actor, 'duty.plan')} />
      <NationalList caption="Police" numbers={policeNumbers} today={today} />
      <ContactList {...{ contacts, nation, at, keep }} />
      {keep && <ButtonLink href="/contacts/add">Add a number</ButtonLink>}
      <NationalList caption="National numbers" numbers={othersOf(nation)} today={today} />
      <NationalNote />
    </Shell>
  )
}
