import { redirect } from 'next/navigation'
import { begun } from '@/app/desk'
import { notFound } from '@/app/not-there'
import { CaseTop } from '@/components/case/case-top'
import { TwoWrote } from '@/components/case/two-wrote'
import { Shell } from '@/components/page/shell'
import { requireActor, shellActor } from '@/lib/auth/actor'
import { stepFormOf } from '@/lib/domain/step/form-of'
import { overtaken } from '@/lib/domain/step/overtaken'
import { differencesIn } from '@/lib/forms/differences'
import { openOutline } from '@/lib/records/cases'
import { keepTheirs } from '../../../actions'

export const metadata = { title: 'Two people wrote at once – Holdfast' }
type Props = { params: Promise<{ case: string; step: string; event: string }> }

export default async function Page({ params }: Props) {
  const { case: id, step, event } = await params
  const actor = await requireActor()
  const what = stepFormOf(step, event)
  const opened = await openOutline(actor, id, 'step')
  if (!what || !opened.ok) notFound(opened, id)
  const yours = await begun(actor, { form: what.form.id, caseId: id, about: step })
  if (!yours) notFound()
  const { file } = opened.value
  const { title, form } = what.words(file.nation)
  const { word, changed, stands, fits } = overtaken(what.step, what.event, form, file.stepEvents)
  // Whoever recorded it themselves, in another window, wrote with nobody: the form says why it is closed.
  if (changed?.byId === actor.id) redirect(`/cases/${id}/steps/${step}/${event}` as '/')
  return (
    <Shell actor={shellActor(actor)} current="cases" wide>
      <CaseTop file={file} />
      <TwoWrote
        what={`this step, which now is “${title}: ${word}”,`}
        rows={differencesIn(form, stands, yours)}
        changed={changed}
        onward={fits ? `/cases/${id}/steps/${step}/${event}` : null}
        keep={keepTheirs}
        hidden={{ case: id, step, event }}
      />
    </Shell>
  )
}
