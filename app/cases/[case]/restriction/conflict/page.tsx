import { begun } from '@/app/desk'
import { notFound } from '@/app/not-there'
import { CaseTop } from '@/components/case/case-top'
import { TwoWrote } from '@/components/case/two-wrote'
import { Shell } from '@/components/page/shell'
import { requireActor, shellActor } from '@/lib/auth/actor'
import { overtakenLift, overtakenRestriction } from '@/lib/domain/restriction/overtaken'
import { bothOf } from '@/lib/forms/differences'
import { seeRestriction } from '@/lib/records/restriction-view'
import { keepTheirs } from '../actions'

export const metadata = { title: 'Two people wrote at once – Holdfast' }
type Props = { params: Promise<{ case: string }>; searchParams: Promise<{ of?: string }> }

export default async function Page({ params, searchParams }: Props) {
  const [{ case: id }, { of }] = [await params, await searchParams]
  const actor = await requireActor()
  const seen = await seeRestriction(actor, id)
  if (!seen.ok) notFound(seen, id)
  const { form, what, stands, changed, fits } = (of === 'lift' ? overtakenLift : overtakenRestriction)(
    seen.value,
  )
  const yours = await begun(actor, { form: form.id, caseId: id })
  if (!yours) notFound()
  return (
    <Shell actor={shellActor(actor)} current="cases" wide>
      <CaseTop file={seen.value.file} />
      <TwoWrote
        what={what}
        rows={bothOf(form, stands, yours).filter(row => row.theirs !== row.yours)}
        changed={changed}
        onward={fits ? `/cases/${id}/restriction${of === 'lift' ? '/lift' : ''}` : null}
        keep={keepTheirs}
        hidden={{ case: id, of: of === 'lift' ? 'lift' : 'restrict' }}
      />
    </Shell>
  )
}
