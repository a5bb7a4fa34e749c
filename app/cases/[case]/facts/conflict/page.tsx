import { begun } from '@/app/desk'
import { notFound } from '@/app/not-there'
import { CaseTop } from '@/components/case/case-top'
import { TwoWrote } from '@/components/case/two-wrote'
import { Shell } from '@/components/page/shell'
import { requireActor, shellActor } from '@/lib/auth/actor'
import { everyFact, factForm } from '@/lib/domain/fact/questions'
import { differencesIn } from '@/lib/forms/differences'
import { overlaid } from '@/lib/forms/marks'
import { typed } from '@/lib/forms/typed'
import { openFacts } from '@/lib/records/facts'
import { keepTheirs } from '../actions'

export const metadata = { title: 'Two people wrote at once – Holdfast' }

export default async function Page({ params }: { params: Promise<{ case: string }> }) {
  const { case: id } = await params
  const actor = await requireActor()
  // Whoever has written nothing sees nothing here, and is not told to have looked.
  const yours = await begun(actor, { form: everyFact.id, caseId: id })
  if (!yours) notFound()
  const opened = await openFacts(actor, id, 'fact.change')
  if (!opened.ok) notFound(opened, id)
  const { file, given, versions, entries } = opened.value
  const [form, last] = [factForm(entries), versions[0]]
  const stands = typed(form, given)
  return (
    <Shell actor={shellActor(actor)} current="cases" wide>
      <CaseTop file={file} />
      <TwoWrote
        what="what is known around the child"
        rows={differencesIn(form, stands, overlaid(form, stands, yours))}
        changed={last ?? null}
        onward={`/cases/${id}/facts/change?seen=${last?.number ?? 0}`}
        keep={keepTheirs}
        hidden={{ case: id }}
      />
    </Shell>
  )
}
