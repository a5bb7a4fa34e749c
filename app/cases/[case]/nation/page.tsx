import { begun } from '@/app/desk'
import { notFound } from '@/app/not-there'
import { NationConflict } from '@/components/case/nation-conflict'
import { QuestionForm } from '@/components/form/question-form'
import { Heading } from '@/components/page/heading'
import { Shell } from '@/components/page/shell'
import { requireActor, shellActor } from '@/lib/auth/actor'
import type { Query } from '@/lib/auth/door'
import { nationForm as form } from '@/lib/domain/nation/questions'
import { formNow } from '@/lib/domain/time/now'
import { openCase } from '@/lib/records/cases'
import { newId } from '@/lib/records/new-id'
import { keepTheirs, save } from './actions'

export const metadata = { title: 'Which nation’s law applies – Holdfast' }

type Props = { params: Promise<{ case: string }>; searchParams: Query }

export default async function Page({ params, searchParams }: Props) {
  const { case: id } = await params
  const actor = await requireActor()
  const opened = await openCase(actor, id, 'case.open', 'case.nation')
  if (!opened.ok) notFound()
  const { nation, reference } = opened.value.file
  const given = await begun(actor, { form: form.id, caseId: id })
  const both = (await searchParams).conflict === 'yes' && given
  return (
    <Shell actor={shellActor(actor)} current="cases">
      <a href={`/cases/${id}/steps`}>Back to the steps</a>
      <Heading caption={`Case ${reference}, ${nation}`} lede="It decides which due times are shown.">
        Which nation’s law applies
      </Heading>
      {both && <NationConflict caseId={id} nation={nation} yours={both} keepTheirs={keepTheirs} />}
      <QuestionForm
        form={form}
        given={given ?? { nation }}
        action={save}
        hidden={{ case: id, was: nation, once: newId() }}
        submit="Save"
        now={formNow(new Date())}
      />
    </Shell>
  )
}
