import { begun, versionRead } from '@/app/desk'
import { notFound } from '@/app/not-there'
import { CaseTop } from '@/components/case/case-top'
import { Shell } from '@/components/page/shell'
import { PersonForm } from '@/components/person/person-form'
import { requireActor, shellActor } from '@/lib/auth/actor'
import { givenOf } from '@/lib/domain/person/given'
import { personForm } from '@/lib/domain/person/questions'
import { formNow } from '@/lib/domain/time/now'
import { marksOf, overlaid } from '@/lib/forms/marks'
import { openOutline } from '@/lib/records/cases'
import { newId } from '@/lib/records/new-id'
import { save } from '../actions'

export const metadata = { title: 'Somebody around the child – Holdfast' }

type Props = { params: Promise<{ case: string; person: string }>; searchParams: Promise<{ seen?: string }> }

export default async function Page({ params, searchParams }: Props) {
  const [{ case: id, person: personId }, { seen }] = [await params, await searchParams]
  const actor = await requireActor()
  const opened = await openOutline(actor, id, 'people', 'location.reveal', 'person.change')
  if (!opened.ok) notFound(opened, id)
  const person = opened.value.file.people.find(each => each.id === personId)
  if (!person) notFound()
  const held = await begun(actor, { form: personForm.id, caseId: id, about: personId })
  const stands = givenOf(person)
  return (
    <Shell actor={shellActor(actor)} current="cases">
      <CaseTop file={opened.value.file} />
      <PersonForm
        caseId={id}
        given={held ? overlaid(personForm, stands, held) : stands}
        once={newId()}
        action={save}
        now={formNow(new Date())}
        person={{
          id: person.id,
          version: versionRead(held, person.version, seen),
          stood: marksOf(personForm, stands),
        }}
      />
    </Shell>
  )
}
