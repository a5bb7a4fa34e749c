import { begun, versionRead } from '@/app/desk'
import { notFound } from '@/app/not-there'
import { CaseForm } from '@/components/case/case-form'
import { Held } from '@/components/nrm/held'
import { Shell } from '@/components/page/shell'
import { requireActor, shellActor } from '@/lib/auth/actor'
import { editFormOf, givenOfLine } from '@/lib/domain/nrm/edit-form'
import { nrmQuestionOf } from '@/lib/domain/nrm/questions'
import { placeOf } from '@/lib/domain/nrm/sections'
import { formNow } from '@/lib/domain/time/now'
import { newId } from '@/lib/records/new-id'
import { readNrm } from '@/lib/records/nrm'
import { edit } from '../actions'

export const metadata = { title: 'NRM draft – Holdfast' }
const lede = 'To go back to what the case says, empty the answer and save.'

type Props = { params: Promise<{ case: string; key: string }>; searchParams: Promise<{ seen?: string }> }

export default async function Page({ params, searchParams }: Props) {
  const [{ case: id, key }, { seen }] = [await params, await searchParams]
  const actor = await requireActor()
  const question = nrmQuestionOf(key)
  const permission = question?.class === 'location' ? 'location.reveal' : 'nrm.read'
  const desk = await readNrm(actor, id, permission, 'nrm.edit')
  if (!desk.ok || !question) notFound()
  const line = desk.value.draft.lines.find(each => each.key === key)
  if (!line || line.kind === 'statement') notFound()
  const form = editFormOf(question)
  const title = line.state === 'missing' ? 'Answer a question' : 'Change the wording'
  const held = await begun(actor, { form: form.id, caseId: id, about: key })
  const version = versionRead(held, line.editedBy?.version ?? 0, seen)
  const back = { href: placeOf(id, line), title: 'Back to the NRM draft' }
  const asked = {
    caseId: id,
    reference: desk.value.file.reference,
    form,
    title,
    lede,
    about: key,
    given: held ?? givenOfLine(line),
    back,
  }
  const sent = { action: edit, once: newId(), now: formNow(new Date()), submit: 'Save this wording' }
  return (
    <Shell actor={shellActor(actor)} current="cases">
      <CaseForm {...asked} {...sent} with={{ version }}>
        <Held line={line} />
      </CaseForm>
    </Shell>
  )
}
