import { begun } from '@/app/desk'
import { notFound } from '@/app/not-there'
import { CaseTop } from '@/components/case/case-top'
import { TwoWrote } from '@/components/case/two-wrote'
import { Shell } from '@/components/page/shell'
import { requireActor, shellActor } from '@/lib/auth/actor'
import { nrmFormId, wordsOfGiven } from '@/lib/domain/nrm/edit-form'
import { nrmQuestionOf } from '@/lib/domain/nrm/questions'
import { inWords } from '@/lib/domain/nrm/said'
import { readNrm } from '@/lib/records/nrm'
import { keepTheirs } from '../../actions'

export const metadata = { title: 'Two people wrote at once – Holdfast' }

export default async function Page({ params }: { params: Promise<{ case: string; key: string }> }) {
  const { case: id, key } = await params
  const actor = await requireActor()
  const question = nrmQuestionOf(key)
  const asked = question?.class === 'location' ? 'location.reveal' : 'nrm.read'
  // Whoever has written nothing sees nothing here, and is not told to have looked.
  const yours = await begun(actor, { form: nrmFormId, caseId: id, about: key })
  if (!yours) notFound()
  const desk = await readNrm(actor, id, asked, 'nrm.edit')
  if (!desk.ok || !question) notFound(desk, id)
  const line = desk.value.draft.lines.find(each => each.key === key)
  if (!line) notFound()
  const by = line.editedBy
  return (
    <Shell actor={shellActor(actor)} current="cases" wide>
      <CaseTop file={desk.value.file} />
      <TwoWrote
        caption="NRM draft"
        what="this answer"
        rows={[
          {
            asked: line.ask,
            theirs: inWords(line) || 'Nothing',
            yours: wordsOfGiven(line, yours) || 'Nothing',
          },
        ]}
        changed={by ? { by: by.name, at: by.at } : null}
        onward={`/cases/${id}/nrm/${key}?seen=${by?.version ?? 0}`}
        keep={keepTheirs}
        hidden={{ case: id, about: key }}
      />
    </Shell>
  )
}
