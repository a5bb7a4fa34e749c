import { begun } from '@/app/desk'
import { notFound } from '@/app/not-there'
import { CaseTop } from '@/components/case/case-top'
import { Shell } from '@/components/page/shell'
import { OfRestriction } from '@/components/restriction/of-restriction'
import { requireActor, shellActor } from '@/lib/auth/actor'
import { enoughOverseers } from '@/lib/domain/restriction/named'
import { liftForm } from '@/lib/domain/restriction/questions'
import { formNow } from '@/lib/domain/time/now'
import { newId } from '@/lib/records/new-id'
import { seeRestriction } from '@/lib/records/restriction-view'
import { askLift } from '../actions'

export const metadata = { title: 'Lift a restriction – Holdfast' }

export default async function Page({ params }: { params: Promise<{ case: string }> }) {
  const { case: id } = await params
  const actor = await requireActor()
  const seen = await seeRestriction(actor, id)
  if (!seen.ok || !seen.value.stands || !enoughOverseers(seen.value.named)) notFound(seen, id)
  const given = (await begun(actor, { form: liftForm.id, caseId: id })) ?? {}
  return (
    <Shell actor={shellActor(actor)} current="cases">
      <CaseTop file={seen.value.file} />
      <OfRestriction
        {...{ caseId: id, once: newId(), form: liftForm, given, action: askLift, now: formNow(new Date()) }}
        lede="Nothing changes until a second of the named leads or managers agrees."
        submit="Ask a second person to agree"
      />
    </Shell>
  )
}
