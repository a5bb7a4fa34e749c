import { begun } from '@/app/desk'
import { notFound } from '@/app/not-there'
import { CaseTop } from '@/components/case/case-top'
import { Shell } from '@/components/page/shell'
import { OfRestriction } from '@/components/restriction/of-restriction'
import { RestrictedCard } from '@/components/restriction/restricted-card'
import { requireActor, shellActor } from '@/lib/auth/actor'
import { restrictionReviewForm } from '@/lib/domain/restriction/questions'
import { formNow } from '@/lib/domain/time/now'
import { newId } from '@/lib/records/new-id'
import { seeRestriction } from '@/lib/records/restriction-view'
import { review } from './actions'

export const metadata = { title: 'Is a restriction still needed? – Holdfast' }

export default async function Page({ params }: { params: Promise<{ case: string }> }) {
  const { case: id } = await params
  const actor = await requireActor()
  const seen = await seeRestriction(actor, id)
  if (!seen.ok || !seen.value.stands) notFound(seen, id)
  const [form, now] = [restrictionReviewForm, formNow(new Date())]
  const given = (await begun(actor, { form: form.id, caseId: id })) ?? {}
  return (
    <Shell actor={shellActor(actor)} current="cases">
      <CaseTop file={seen.value.file} />
      <OfRestriction
        {...{ caseId: id, once: newId(), form, given, action: review, now }}
        submit="It is still needed"
      >
        <RestrictedCard {...seen.value.stands} today={now.day} />
        <p>
          If it is not, <a href={`/cases/${id}/restriction`}>lift it</a>: that takes two.
        </p>
      </OfRestriction>
    </Shell>
  )
}
