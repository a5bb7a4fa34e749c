import { begun } from '@/app/desk'
import { notFound } from '@/app/not-there'
import { QuestionForm } from '@/components/form/question-form'
import { Heading } from '@/components/page/heading'
import { Shell } from '@/components/page/shell'
import { requireActor, shellActor } from '@/lib/auth/actor'
import { can } from '@/lib/domain/access/can'
import { caseEntryForm } from '@/lib/domain/entry/case-questions'
import { formNow } from '@/lib/domain/time/now'
import { openCase } from '@/lib/records/cases'
import { newId } from '@/lib/records/new-id'
import { add } from '../actions'

export const metadata = { title: 'Add to the chronology – Holdfast' }
type Props = { params: Promise<{ case: string }>; searchParams: Promise<{ corrects?: string }> }

export default async function Page({ params, searchParams }: Props) {
  const [{ case: id }, { corrects = '' }] = [await params, await searchParams]
  const actor = await requireActor()
  const opened = await openCase(actor, id)
  if (!opened.ok || !can(actor, 'entry.write', opened.value.facts)) notFound()
  const corrected = opened.value.file.entries.find(entry => entry.id === corrects)
  if (corrects && !corrected) notFound()
  const key = { form: caseEntryForm.id, caseId: id, about: corrects || undefined }
  const which = { form: key.form, case: id, about: corrects }
  return (
    <Shell actor={shellActor(actor)} current="cases">
      <a href={`/cases/${id}/chronology`}>Back to the chronology</a>
      <Heading
        caption={`Case ${opened.value.file.reference}`}
        lede={corrected && 'What was written before stays. Yours is shown as its correction.'}
      >
        {corrected ? 'Correct an entry' : caseEntryForm.title}
      </Heading>
      {corrected && (
        <blockquote className="border-s-4 border-line ps-4 whitespace-pre-line">{corrected.what}</blockquote>
      )}
      <QuestionForm
        form={caseEntryForm}
        given={(await begun(actor, key)) ?? {}}
        action={add}
        hidden={{ ...which, once: newId() }}
        autosave={which}
        submit="Sign and add"
        also={{ name: 'later', value: 'yes', label: 'Save and come back' }}
        now={formNow(new Date())}
      />
    </Shell>
  )
}
