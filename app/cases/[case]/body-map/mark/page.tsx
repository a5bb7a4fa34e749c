import { redirect } from 'next/navigation'
import { begun } from '@/app/desk'
import { notFound } from '@/app/not-there'
import { CorrectingMark } from '@/components/body-map/correcting'
import { MarkGuidance } from '@/components/body-map/mark-guidance'
import { CaseForm } from '@/components/case/case-form'
import { CaseTop } from '@/components/case/case-top'
import { Shell } from '@/components/page/shell'
import { requireActor, shellActor } from '@/lib/auth/actor'
import { entryNow, givenOfMark, nowStanding } from '@/lib/domain/body-map/marks'
import { bodyPlaces } from '@/lib/domain/body-map/parts'
import { markForm as form } from '@/lib/domain/body-map/questions'
import { formNow } from '@/lib/domain/time/now'
import { openBodyMap } from '@/lib/records/body-map'
import { newId } from '@/lib/records/new-id'
import { mark } from '../actions'

export const metadata = { title: 'Mark on the body map – Holdfast' }
type Props = {
  params: Promise<{ case: string }>
  searchParams: Promise<{ corrects?: string; on?: string }>
}

export default async function Page({ params, searchParams }: Props) {
  const [{ case: id }, { corrects = '', on = '' }] = [await params, await searchParams]
  const actor = await requireActor()
  const opened = await openBodyMap(actor, id, 'body-map.mark')
  if (!opened.ok) notFound(opened, id)
  const { file, marks, entries } = opened.value
  const corrected = nowStanding(marks, entries, corrects)
  if (corrects && !corrected) notFound()
  const about = corrected ? entryNow(corrected).id : ''
  const kept = (of: string) => begun(actor, { form: form.id, caseId: id, about: of || undefined })
  // Words that were kept while somebody else corrected it do not pass for a correction of what stands now.
  if (corrects && corrects !== about && (await kept(corrects)))
    redirect(`/cases/${id}/body-map/${corrects}/conflict` as '/')
  const held = await kept(about)
  const place = /^\d{1,3}$/.test(on) ? bodyPlaces[Number(on)] : undefined
  const given = { ...(held ?? (corrected ? givenOfMark(corrected) : {})), ...place }
  const title = corrected ? `Correct mark ${corrected.number}` : form.title
  const back = { href: `/cases/${id}/body-map`, title: 'Back to the body map' }
  const asked = { caseId: id, form, title, given, back, about }
  const sent = { action: mark, once: newId(), now: formNow(new Date()), submit: 'Sign and add' }
  return (
    <Shell actor={shellActor(actor)} current="cases">
      <CaseTop file={file} />
      <CaseForm {...asked} {...sent}>
        <MarkGuidance />
        {corrected && <CorrectingMark caseId={id} entry={about} />}
      </CaseForm>
    </Shell>
  )
}
