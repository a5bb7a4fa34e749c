import { notFound } from '@/app/not-there'
import { CaseTop } from '@/components/case/case-top'
import { Shell } from '@/components/page/shell'
import { OfRestriction } from '@/components/restriction/of-restriction'
import { requireActor, shellActor } from '@/lib/auth/actor'
import { keepFromForm } from '@/lib/domain/restriction/questions'
import { formNow } from '@/lib/domain/time/now'
import { newId } from '@/lib/records/new-id'
import { seeRestriction } from '@/lib/records/restriction-view'
import { keep } from '../actions'

export const metadata = { title: 'Keep a colleague from a case – Holdfast' }

export default async function Page({ params }: { params: Promise<{ case: string }> }) {
  const { case: id } = await params
  const actor = await requireActor()
  const seen = await seeRestriction(actor, id)
  if (!seen.ok || !seen.value.stands) notFound(seen, id)
  const form = keepFromForm(seen.value.keepable)
  return (
    <Shell actor={shellActor(actor)} current="cases">
      <CaseTop file={seen.value.file} />
      <OfRestriction
        {...{
          caseId: id,
          once: newId(),
          form,
          action: keep,
          now: formNow(new Date()),
        }}
        submit="Keep them from it now"
      />
    </Shell>
  )
}
