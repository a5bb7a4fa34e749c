import { begun } from '@/app/desk'
import { notFound } from '@/app/not-there'
import { CaseForm } from '@/components/case/case-form'
import { CaseTop } from '@/components/case/case-top'
import { Notice } from '@/components/page/notice'
import { Shell } from '@/components/page/shell'
import { requireActor, shellActor } from '@/lib/auth/actor'
import { can } from '@/lib/domain/access/can'
import { closureReturnForm as form } from '@/lib/domain/closure/questions'
import { formNow } from '@/lib/domain/time/now'
import { seeClosing } from '@/lib/records/closing-view'
import { newId } from '@/lib/records/new-id'
import { giveBack } from '../actions'

export const metadata = { title: 'Return a closing summary – Holdfast' }

export default async function Page({ params }: { params: Promise<{ case: string }> }) {
  const { case: id } = await params
  const actor = await requireActor()
  const seen = await seeClosing(actor, id)
  if (!seen.ok) notFound(seen, id)
  const { file, facts, waits } = seen.value
  if (waits?.byMe || !can(actor, 'closure.decide', facts)) notFound()
  const given = (await begun(actor, { form: form.id, caseId: id })) ?? {}
  const back = { href: `/cases/${id}/closing`, title: 'Back to the closing summary' }
  const asked = { caseId: id, form, title: form.title, given, back, with: { which: waits?.id ?? '' } }
  const sent = { action: giveBack, once: newId(), now: formNow(new Date()), submit: 'Return it' }
  return (
    <Shell actor={shellActor(actor)} current="cases">
      <CaseTop file={file} />
      <CaseForm {...asked} {...sent}>
        {!waits && <Notice tone="warning" title="Nobody asks to close this case any more." />}
      </CaseForm>
    </Shell>
  )
}
