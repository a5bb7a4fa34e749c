import { begun } from '@/app/desk'
import { notFound } from '@/app/not-there'
import { CaseForm } from '@/components/case/case-form'
import { Shell } from '@/components/page/shell'
import { requireActor, shellActor } from '@/lib/auth/actor'
import { caseEntryForm as form } from '@/lib/domain/entry/case-questions'
import { shown, ticking } from '@/lib/domain/entry/shows'
import { formNow } from '@/lib/domain/time/now'
import { openCase } from '@/lib/records/cases'
import { newId } from '@/lib/records/new-id'
import { add } from '../actions'

export const metadata = { title: 'Add to the chronology – Holdfast' }
type Props = {
  params: Promise<{ case: string }>
  searchParams: Promise<{ corrects?: string; shows?: string }>
}

export default async function Page({ params, searchParams }: Props) {
  const [{ case: id }, { corrects = '', shows = '' }] = [await params, await searchParams]
  const actor = await requireActor()
  const opened = await openCase(actor, id, 'case.open', 'entry.write')
  if (!opened.ok) notFound()
  const corrected = opened.value.file.entries.find(entry => entry.id === corrects)
  if (corrects && !corrected) notFound()
  const sign = shown(shows)
  const title = corrected ? 'Correct an entry' : form.title
  const { reference } = opened.value.file
  const asked = { caseId: id, reference, form, title, submit: 'Sign and add', about: corrects }
  const held = (await begun(actor, { form: form.id, caseId: id, about: corrects || undefined })) ?? {}
  const to = sign ? 'evidence' : 'chronology'
  const back = { href: `/cases/${id}/${to}`, title: sign ? 'Back to the evidence' : 'Back to the chronology' }
  const sent = { action: add, once: newId(), now: formNow(new Date()), with: { to } }
  return (
    <Shell actor={shellActor(actor)} current="cases">
      <CaseForm {...asked} {...sent} back={back} given={ticking(held, sign)}>
        {sign && <p>It is ticked below as showing: {sign.words}</p>}
        {corrected && (
          <blockquote className="border-s-4 border-line ps-4 whitespace-pre-line">
            {corrected.what}
          </blockquote>
        )}
      </CaseForm>
    </Shell>
  )
}
