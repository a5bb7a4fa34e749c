import { begun } from '@/app/desk'
import { notFound } from '@/app/not-there'
import { QuestionForm } from '@/components/form/question-form'
import { Held } from '@/components/nrm/held'
import { Heading } from '@/components/page/heading'
import { Shell } from '@/components/page/shell'
import { requireActor, shellActor } from '@/lib/auth/actor'
import { can } from '@/lib/domain/access/can'
import { editFormOf, givenOfLine, nrmFormId } from '@/lib/domain/nrm/edit-form'
import { nrmQuestionOf } from '@/lib/domain/nrm/questions'
import { formNow } from '@/lib/domain/time/now'
import { newId } from '@/lib/records/new-id'
import { readNrm } from '@/lib/records/nrm'
import { edit } from '../actions'

export const metadata = { title: 'NRM draft – Holdfast' }

export default async function Page({ params }: { params: Promise<{ case: string; key: string }> }) {
  const { case: id, key } = await params
  const actor = await requireActor()
  const question = nrmQuestionOf(key)
  const desk = await readNrm(actor, id)
  if (!desk.ok || !question || !can(actor, 'nrm.edit', desk.value.facts)) notFound()
  const line = desk.value.draft.lines.find(each => each.key === key)
  if (!line || line.kind === 'statement') notFound()
  const which = { form: nrmFormId, case: id, about: key }
  return (
    <Shell actor={shellActor(actor)} current="cases">
      <a href={`/cases/${id}/nrm#${key}`}>Back to the NRM draft</a>
      <Heading caption={`Case ${desk.value.file.reference}: NRM draft`}>
        {line.state === 'missing' ? 'Answer a question' : 'Change the wording'}
      </Heading>
      <Held line={line} />
      <QuestionForm
        form={editFormOf(question)}
        given={(await begun(actor, { form: nrmFormId, caseId: id, about: key })) ?? givenOfLine(line)}
        action={edit}
        hidden={{ ...which, once: newId(), version: String(line.editedBy?.version ?? 0) }}
        autosave={which}
        submit="Save this wording"
        also={{ name: 'later', value: 'yes', label: 'Save and come back' }}
        now={formNow(new Date())}
      />
      <p className="hint">To go back to what the case says, empty the answer and save.</p>
    </Shell>
  )
}
