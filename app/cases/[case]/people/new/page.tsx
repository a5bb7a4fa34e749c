import { begun } from '@/app/desk'
import { notFound } from '@/app/not-there'
import { CaseTop } from '@/components/case/case-top'
import { Shell } from '@/components/page/shell'
import { PersonForm } from '@/components/person/person-form'
import { requireActor, shellActor } from '@/lib/auth/actor'
import { personForm } from '@/lib/domain/person/questions'
import { formNow } from '@/lib/domain/time/now'
import { openOutline } from '@/lib/records/cases'
import { newId } from '@/lib/records/new-id'
import { save } from '../actions'

export const metadata = { title: 'Somebody around the child – Holdfast' }

export default async function Page({ params }: { params: Promise<{ case: string }> }) {
  const { case: id } = await params
  const actor = await requireActor()
  const opened = await openOutline(actor, id, 'people', 'case.open', 'person.change')
  if (!opened.ok) notFound(opened, id)
  const given = (await begun(actor, { form: personForm.id, caseId: id })) ?? {}
  return (
    <Shell actor={shellActor(actor)} current="cases">
      <CaseTop file={opened.value.file} />
      <PersonForm caseId={id} given={given} once={newId()} action={save} now={formNow(new Date())} />
    </Shell>
  )
}
