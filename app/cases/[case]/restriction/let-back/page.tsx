import { notFound } from '@/app/not-there'
import { CaseTop } from '@/components/case/case-top'
import { Shell } from '@/components/page/shell'
import { OfRestriction } from '@/components/restriction/of-restriction'
import { requireActor, shellActor } from '@/lib/auth/actor'
import { letBackForm } from '@/lib/domain/restriction/questions'
import { formNow } from '@/lib/domain/time/now'
import { newId } from '@/lib/records/new-id'
import { seeRestriction } from '@/lib/records/restriction-view'
import { askBack } from './actions'

export const metadata = { title: 'Let a colleague back to a case – Holdfast' }

export default async function Page({ params }: { params: Promise<{ case: string }> }) {
  const { case: id } = await params
  const actor = await requireActor()
  const seen = await seeRestriction(actor, id)
  if (!seen.ok || !seen.value.stands) notFound(seen, id)
  const people = seen.value.keptOut.filter(({ asked }) => !asked)
  if (people.length === 0) notFound()
  const form = letBackForm(people)
  return (
    <Shell actor={shellActor(actor)} current="cases">
      <CaseTop file={seen.value.file} />
      <OfRestriction
        {...{
          caseId: id,
          once: newId(),
          form,
          action: askBack,
          now: formNow(new Date()),
        }}
        submit="Ask a second person to agree"
      />
    </Shell>
  )
}
