import { begun } from '@/app/desk'
import { notFound } from '@/app/not-there'
import { CaseTop } from '@/components/case/case-top'
import { TwoWrote } from '@/components/case/two-wrote'
import { Shell } from '@/components/page/shell'
import { requireActor, shellActor } from '@/lib/auth/actor'
import { givenOf } from '@/lib/domain/person/given'
import { personForm } from '@/lib/domain/person/questions'
import { differencesIn } from '@/lib/forms/differences'
import { overlaid } from '@/lib/forms/marks'
import { openOutline } from '@/lib/records/cases'
import { keepTheirs } from '../../actions'

export const metadata = { title: 'Two people wrote at once – Holdfast' }

export default async function Page({ params }: { params: Promise<{ case: string; person: string }> }) {
  const { case: id, person: personId } = await params
  const actor = await requireActor()
  // Whoever has written nothing sees nothing here, and is not told to have looked.
  const yours = await begun(actor, { form: personForm.id, caseId: id, about: personId })
  if (!yours) notFound()
  const opened = await openOutline(actor, id, 'people', 'location.reveal', 'person.change')
  if (!opened.ok) notFound(opened, id)
  const person = opened.value.file.people.find(each => each.id === personId)
  if (!person) notFound()
  const stands = givenOf(person)
  return (
    <Shell actor={shellActor(actor)} current="cases" wide>
      <CaseTop file={opened.value.file} />
      <TwoWrote
        what="this person"
        rows={differencesIn(personForm, stands, overlaid(personForm, stands, yours))}
        changed={person.changed ? { by: person.changed.by.name, at: person.changed.at } : null}
        onward={`/cases/${id}/people/${personId}?seen=${person.version}`}
        keep={keepTheirs}
        hidden={{ case: id, about: personId }}
      />
    </Shell>
  )
}
