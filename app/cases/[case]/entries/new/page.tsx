import { redirect } from 'next/navigation'
import { begun } from '@/app/desk'
import { notFound } from '@/app/not-there'
import { EntryOfMark } from '@/components/body-map/correcting'
import { CaseForm } from '@/components/case/case-form'
import { CaseTop } from '@/components/case/case-top'
import { Shell } from '@/components/page/shell'
import { requireActor, shellActor } from '@/lib/auth/actor'
import { backTo, cameFrom } from '@/lib/domain/entry/back'
import { givenOf } from '@/lib/domain/entry/case-entry'
import { caseEntryForm, offered } from '@/lib/domain/entry/case-questions'
import { askedAs } from '@/lib/domain/entry/correcting'
import { shown, signOfCase, ticking } from '@/lib/domain/entry/shows'
import { formNow } from '@/lib/domain/time/now'
import { openToAdd, readEntry } from '@/lib/records/chronology'
import { openNarrowing } from '@/lib/records/narrowing'
import { newId } from '@/lib/records/new-id'
import { add } from '../actions'

export const metadata = { title: 'Add to the chronology – Holdfast' }
type Props = {
  params: Promise<{ case: string }>
  searchParams: Promise<{ corrects?: string; shows?: string; from?: string }>
}

export default async function Page({ params, searchParams }: Props) {
  const [{ case: id }, { corrects, shows, from }] = [await params, await searchParams]
  const actor = await requireActor()
  const opened = await (corrects
    ? readEntry(actor, id, corrects, 'entry', 'location.reveal', 'entry.write')
    : openToAdd(actor, id))
  if (!opened.ok) notFound(opened, id)
  const { outline, entries } = opened.value
  const standing = entries[0]
  const sign = shown(shows && openNarrowing(actor, signOfCase(id), shows)?.sign)
  const form = caseEntryForm(offered(outline.people))
  const about = standing?.id ?? ''
  const kept = (of: string) => begun(actor, { form: form.id, caseId: id, about: of || undefined })
  // Words that were kept while somebody else corrected it do not pass for a correction of what stands now.
  if (corrects && corrects !== about && (await kept(corrects)))
    redirect(`/cases/${id}/entries/${corrects}/conflict` as '/')
  const held = await kept(about)
  const given = held ?? (standing ? givenOf(standing) : {})
  const asked = { caseId: id, form, about, ...askedAs(standing !== undefined) }
  const back = { href: backTo(id, cameFrom(from)), title: 'Back without adding' }
  const sent = { action: add, once: newId(), now: formNow(new Date()), with: { from: cameFrom(from) } }
  return (
    <Shell actor={shellActor(actor)} current="cases">
      <CaseTop file={outline} />
      <CaseForm {...asked} {...sent} back={back} given={ticking(given, sign)}>
        {standing?.mark && <EntryOfMark caseId={id} entry={standing.id} />}
        {sign && <p>It is ticked below as showing: {sign.words}</p>}
      </CaseForm>
    </Shell>
  )
}
