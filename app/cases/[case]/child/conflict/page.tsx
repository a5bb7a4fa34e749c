import { begun } from '@/app/desk'
import { notFound } from '@/app/not-there'
import { CaseTop } from '@/components/case/case-top'
import { TwoWrote } from '@/components/case/two-wrote'
import { Shell } from '@/components/page/shell'
import { requireActor, shellActor } from '@/lib/auth/actor'
import { lastChange } from '@/lib/domain/child/change'
import { childForm } from '@/lib/domain/concern/questions'
import { differencesIn } from '@/lib/forms/differences'
import { overlaid } from '@/lib/forms/marks'
import { typed } from '@/lib/forms/typed'
import { openOutline } from '@/lib/records/cases'
import { keepTheirs } from '../actions'

export const metadata = { title: 'Two people wrote at once – Holdfast' }

export default async function Page({ params }: { params: Promise<{ case: string }> }) {
  const { case: id } = await params
  const actor = await requireActor()
  // Whoever has written nothing sees nothing here, and is not told to have looked.
  const yours = await begun(actor, { form: childForm.id, caseId: id })
  if (!yours) notFound()
  const opened = await openOutline(actor, id, 'child', 'location.reveal', 'child.change')
  if (!opened.ok) notFound(opened, id)
  const { child } = opened.value.file
  const stands = typed(childForm, child.answers)
  return (
    <Shell actor={shellActor(actor)} current="cases" wide>
      <CaseTop file={opened.value.file} />
      <TwoWrote
        what="what is known of the child"
        rows={differencesIn(childForm, stands, overlaid(childForm, stands, yours))}
        changed={lastChange(opened.value.file)}
        onward={`/cases/${id}/child/change?seen=${child.version}`}
        keep={keepTheirs}
        hidden={{ case: id }}
      />
    </Shell>
  )
}
