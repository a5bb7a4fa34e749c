import { begun } from '@/app/desk'
import { notFound } from '@/app/not-there'
import { Conflict } from '@/components/form/conflict'
import { PlainForm } from '@/components/form/plain-form'
import { ButtonLink } from '@/components/page/button-link'
import { Heading } from '@/components/page/heading'
import { Shell } from '@/components/page/shell'
import { requireActor, shellActor } from '@/lib/auth/actor'
import { can } from '@/lib/domain/access/can'
import { differences } from '@/lib/domain/person/differences'
import { personForm } from '@/lib/domain/person/questions'
import { instantInWords } from '@/lib/domain/time/words'
import { openCase } from '@/lib/records/cases'
import { keepTheirs } from '../../actions'

export const metadata = { title: 'Two people wrote at once – Holdfast' }

export default async function Page({ params }: { params: Promise<{ case: string; person: string }> }) {
  const { case: id, person: personId } = await params
  const actor = await requireActor()
  const opened = await openCase(actor, id, 'location.reveal')
  if (!opened.ok || !can(actor, 'person.change', opened.value.facts)) notFound()
  const person = opened.value.file.people.find(each => each.id === personId)
  const yours = await begun(actor, { form: personForm.id, caseId: id, about: personId })
  if (!person || !yours) notFound()
  return (
    <Shell actor={shellActor(actor)} current="cases" wide>
      <Heading
        caption={`Case ${opened.value.file.reference}`}
        lede="Somebody changed this person while you were writing. Nothing was overwritten. Compare, then choose."
      >
        Two people wrote at once
      </Heading>
      <Conflict
        rows={differences(person, yours)}
        theirsBy="As it stands now"
        at={instantInWords(new Date())}
      />
      <ButtonLink href={`/cases/${id}/people/${personId}`}>Go on with my words</ButtonLink>
      <PlainForm
        action={keepTheirs}
        hidden={{ case: id, about: personId }}
        submit="Keep what stands"
        tone="secondary"
      />
    </Shell>
  )
}
