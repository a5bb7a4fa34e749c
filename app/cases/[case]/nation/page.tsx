import { begun } from '@/app/desk'
import { notFound } from '@/app/not-there'
import { CaseTop } from '@/components/case/case-top'
import { NationConflict } from '@/components/case/nation-conflict'
import { QuestionForm } from '@/components/form/question-form'
import { Heading } from '@/components/page/heading'
import { Shell } from '@/components/page/shell'
import { requireActor, shellActor } from '@/lib/auth/actor'
import { nationForm as form } from '@/lib/domain/nation/questions'
import { formNow } from '@/lib/domain/time/now'
import { marksField, textOf } from '@/lib/forms/given'
import { marksOf } from '@/lib/forms/marks'
import { openNation } from '@/lib/records/case-nation'
import { newId } from '@/lib/records/new-id'
import { keepTheirs, save } from './actions'

export const metadata = { title: 'Which nation’s law applies – Holdfast' }

/** Words kept from when another nation stood are a conflict, however they came to be kept. */
export default async function Page({ params }: { params: Promise<{ case: string }> }) {
  const { case: id } = await params
  const actor = await requireActor()
  const opened = await openNation(actor, id)
  if (!opened.ok) notFound(opened, id)
  const { file, nation, changed } = opened.value
  const given = await begun(actor, { form: form.id, caseId: id })
  const stood = marksOf(form, { nation })
  const both = given && textOf(given, marksField) !== stood ? given : null
  return (
    <Shell actor={shellActor(actor)} current="cases">
      <CaseTop file={file} />
      <a href={`/cases/${id}/steps`}>Back to steps and clocks</a>
      <Heading caption={`Now ${nation}`} lede="It decides which due times are shown.">
        Which nation’s law applies
      </Heading>
      {both && (
        <NationConflict caseId={id} stands={{ nation, changed }} yours={both} keepTheirs={keepTheirs} />
      )}
      <QuestionForm
        form={form}
        given={given ?? { nation }}
        action={save}
        hidden={{ case: id, was: nation, [marksField]: stood, once: newId() }}
        submit="Save"
        now={formNow(new Date())}
      />
    </Shell>
  )
}
