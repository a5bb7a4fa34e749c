import { begun } from '@/app/desk'
import { notFound } from '@/app/not-there'
import { Conflict } from '@/components/form/conflict'
import { PlainForm } from '@/components/form/plain-form'
import { ButtonLink } from '@/components/page/button-link'
import { Heading } from '@/components/page/heading'
import { Shell } from '@/components/page/shell'
import { requireActor, shellActor } from '@/lib/auth/actor'
import { contactForm, givenOf } from '@/lib/domain/contact/questions'
import { differencesIn } from '@/lib/forms/differences'
import { openContact } from '@/lib/records/contacts'
import { keepTheirs } from '../../actions'

export const metadata = { title: 'Two people wrote at once – Holdfast' }

export default async function Page({ params }: { params: Promise<{ contact: string }> }) {
  const { contact: id } = await params
  const actor = await requireActor()
  const opened = await openContact(actor, id)
  const yours = await begun(actor, { form: 'contact', caseId: null, about: id })
  if (!opened.ok || !yours) notFound()
  const { contact, teams } = opened.value
  return (
    <Shell actor={shellActor(actor)} current="contacts" wide>
      <Heading
        caption={contact.name}
        lede="Somebody changed or checked this number while you were. Nothing was overwritten. Compare, then choose."
      >
        Two people wrote at once
      </Heading>
      <Conflict
        rows={differencesIn(contactForm(teams), givenOf(contact), yours)}
        theirs={`As it stands now, checked by ${contact.checkedBy}`}
      />
      <ButtonLink href={`/contacts/${id}?seen=${contact.version}`}>Go on with my words</ButtonLink>
      <PlainForm action={keepTheirs} hidden={{ contact: id }} submit="Keep what stands" tone="secondary" />
    </Shell>
  )
}
