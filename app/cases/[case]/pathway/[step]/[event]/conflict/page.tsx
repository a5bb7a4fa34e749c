import { redirect } from 'next/navigation'
import { begun } from '@/app/desk'
import { notFound } from '@/app/not-there'
import { CaseTop } from '@/components/case/case-top'
import { TwoWrote } from '@/components/case/two-wrote'
import { Shell } from '@/components/page/shell'
import { requireActor, shellActor } from '@/lib/auth/actor'
import { slugOf } from '@/lib/domain/nation/nation'
import { pathwayFormOf } from '@/lib/domain/pathway/form-of'
import { pathwayOvertaken } from '@/lib/domain/pathway/order'
import { differencesIn } from '@/lib/forms/differences'
import { openOutline } from '@/lib/records/cases'
import { rightFor } from '@/lib/records/pathway'
import { keepTheirs } from '../../../actions'

export const metadata = { title: 'Two people wrote at once – Holdfast' }
type Props = { params: Promise<{ case: string; step: string; event: string }> }

export default async function Page({ params }: Props) {
  const { case: id, step, event } = await params
  const actor = await requireActor()
  const opened = await openOutline(actor, id, 'step', 'case.open', rightFor(step))
  const what = opened.ok && pathwayFormOf(step, event, opened.value.file.nation, true)
  if (!opened.ok || !what) notFound(opened, id)
  const { file } = opened.value
  const yours = await begun(actor, { form: what.form.id, caseId: id, about: `${step}--${event}` })
  if (!yours) notFound()
  const { word, changed, stands, fits } = pathwayOvertaken(what, file)
  // Whoever recorded it themselves, in another window, wrote with nobody: the form says why it is closed.
  if (changed?.byId === actor.id) redirect(`/cases/${id}/pathway/${step}/${event}` as '/')
  return (
    <Shell actor={shellActor(actor)} current="cases" wide>
      <CaseTop file={file} />
      <TwoWrote
        what={`this step, which now is “${word}”,`}
        rows={differencesIn(what.form, stands, yours)}
        changed={changed}
        onward={fits ? `/cases/${id}/pathway/${step}/${event}` : null}
        keep={keepTheirs}
        hidden={{ case: id, step, event, nation: slugOf(file.nation) }}
      />
    </Shell>
  )
}
