import { begun } from '@/app/desk'
import { notFound } from '@/app/not-there'
import { CaseForm } from '@/components/case/case-form'
import { CaseTop } from '@/components/case/case-top'
import { AllocatedMeanwhile } from '@/components/handover/allocated-meanwhile'
import { Notice } from '@/components/page/notice'
import { Shell } from '@/components/page/shell'
import { requireActor, shellActor } from '@/lib/auth/actor'
import type { Query } from '@/lib/auth/door'
import { allocateForm } from '@/lib/domain/handover/questions'
import { formNow } from '@/lib/domain/time/now'
import { allocatable } from '@/lib/records/allocations'
import { newId } from '@/lib/records/new-id'
import { allocate } from './actions'

export const metadata = { title: 'Allocate a case – Holdfast' }

type Props = { params: Promise<{ case: string }>; searchParams: Query }

export default async function Page({ params, searchParams }: Props) {
  const { case: id } = await params
  const actor = await requireActor()
  const read = await allocatable(actor, id)
  if (!read.ok) notFound(read, id)
  const { file, people, handover, held } = read.value
  const form = allocateForm(people, handover !== null)
  const given = (await begun(actor, { form: form.id, caseId: id })) ?? {}
  const back = { href: `/cases/${id}`, title: 'Back to the case' }
  const lede = 'They may read and write on the case from then on. Whoever holds it now no longer does.'
  const asked = { caseId: id, form, title: 'Allocate the case', lede, given, back }
  const sent = { action: allocate, once: newId(), now: formNow(new Date()), submit: 'Allocate' }
  return (
    <Shell actor={shellActor(actor)} current="cases">
      <CaseTop file={file} />
      <CaseForm {...asked} {...sent} with={{ written: handover ? 'yes' : 'no', held: held?.id ?? '' }}>
        {held && (await searchParams).changed === 'yes' && <AllocatedMeanwhile held={held} />}
        {handover && (
          <Notice tone="info" title="A handover waits for the next worker.">
            <p>
              <a href={`/cases/${id}/handover/${handover}`}>Read it</a>. They get it with the case; below, add
              only what is missing.
            </p>
          </Notice>
        )}
      </CaseForm>
    </Shell>
  )
}
