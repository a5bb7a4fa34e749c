import { begun } from '@/app/desk'
import { notFound } from '@/app/not-there'
import { TwoWrote } from '@/components/case/two-wrote'
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
  const { contact, changed, teams } = opened.value
  return (
    <Shell actor={shellActor(actor)} current="contacts" wide>
      <TwoWrote
        caption={contact.name}
        what="or checked this number"
        rows={differencesIn(contactForm(teams), givenOf(contact), yours)}
        changed={changed}
        onward={`/contacts/${id}?seen=${contact.version}`}
        keep={keepTheirs}
        hidden={{ contact: id }}
      />
    </Shell>
  )
}
