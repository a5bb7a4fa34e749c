import { begun, versionRead } from '@/app/desk'
import { notFound } from '@/app/not-there'
import { CaseForm } from '@/components/case/case-form'
import { CaseTop } from '@/components/case/case-top'
import { Held } from '@/components/nrm/held'
import { Shell } from '@/components/page/shell'
import { requireActor, shellActor } from '@/lib/auth/actor'
import type { Query } from '@/lib/auth/door'
import { editFormOf, givenOfLine } from '@/lib/domain/nrm/edit-form'
import { nrmQuestionOf } from '@/lib/domain/nrm/questions'
import { nextMissing, placeOf } from '@/lib/domain/nrm/sections'
import { formNow } from '@/lib/domain/time/now'
import { newId } from '@/lib/records/new-id'
import { readNrm } from '@/lib/records/nrm'
import { edit } from '../actions'

export const metadata = { title: 'NRM draft – Holdfast' }
const lede = 'To go back to what the case says, empty the answer and save.'

type Props = { params: Promise<{ case: string; key: string }>; searchParams: Query }

export default async function Page({ params, searchParams }: Props) {
  const [{ case: id, key }, { seen, said }] = [await params, await searchParams]
  const actor = await requireActor()
  const question = nrmQuestionOf(key)
  const permission = question?.class === 'location' ? 'location.reveal' : 'nrm.read'
  const desk = await readNrm(actor, id, permission, 'nrm.edit')
  if (!desk.ok || !question) notFound(desk, id)
  const { draft, file } = desk.value
  const line = draft.lines.find(each => each.key === key)
  if (!line || line.kind === 'statement') notFound()
  const form = editFormOf(question)
  const held = await begun(actor, { form: form.id, caseId: id, about: key })
  const version = versionRead(held, line.editedBy?.version ?? 0, seen)
  const next = nextMissing(draft, key) ?? 'none'
  const asked = {
    caseId: id,
    caption: `NRM draft${question.required ? '' : ': not required'}`,
    form,
    title: question.ask,
    ...(line.sources.length > 0 && { lede }),
    about: key,
    given: held ?? givenOfLine(line),
    back: { href: placeOf(id, line), title: 'Back to the NRM draft' },
  }
  const sent = { action: edit, once: newId(), now: formNow(new Date()), submit: 'Put this in the draft' }
  return (
    <Shell actor={shellActor(actor)} current="cases">
      <CaseTop file={file} />
      <CaseForm {...asked} {...sent} titled with={{ version, ...(line.state === 'missing' && { next }) }}>
        <Held line={line} put={said === 'put' ? draft.missing.length : null} />
      </CaseForm>
    </Shell>
  )
}
