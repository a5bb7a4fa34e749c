import { begun } from '@/app/desk'
import { notFound } from '@/app/not-there'
import { CaseForm } from '@/components/case/case-form'
import { CaseTop } from '@/components/case/case-top'
import { Notice } from '@/components/page/notice'
import { Shell } from '@/components/page/shell'
import { requireActor, shellActor } from '@/lib/auth/actor'
import { can } from '@/lib/domain/access/can'
import { slugOf } from '@/lib/domain/nation/nation'
import { onlyMissing } from '@/lib/domain/pathway/addition'
import { offered, pathwayFormOf } from '@/lib/domain/pathway/form-of'
import { clockMoved } from '@/lib/domain/pathway/happenings'
import { appliesNot, cannotRecord, comesFirst, firstInWords } from '@/lib/domain/pathway/order'
import { askedBefore } from '@/lib/domain/referral/contacts'
import { clocksOf } from '@/lib/domain/step/clocks'
import { dayThatStands } from '@/lib/domain/step/moved'
import { formNow } from '@/lib/domain/time/now'
import { openOutline } from '@/lib/records/cases'
import { newId } from '@/lib/records/new-id'
import { rightFor } from '@/lib/records/pathway'
import { record } from '../../actions'

export const metadata = { title: 'Record a step – Holdfast' }
type Props = { params: Promise<{ case: string; step: string; event: string }> }

export default async function Page({ params }: Props) {
  const { case: id, step, event } = await params
  const actor = await requireActor()
  const opened = await openOutline(actor, id, 'step', 'case.open', rightFor(step))
  const first = opened.ok ? comesFirst(step, event, opened.value.file) : []
  const what = opened.ok && pathwayFormOf(step, event, opened.value.file.nation, first.length > 0)
  if (!opened.ok || !what) notFound(opened, id)
  const { file, facts } = opened.value
  const { form, title, holds } = offered(what, file.nation, can(actor, 'clock.move', facts))
  const about = `${step}--${event}`
  const given = (await begun(actor, { form: form.id, caseId: id, about })) ?? askedBefore(what, file)
  const back = { href: `/cases/${id}/steps#${step}`, title: 'Back to steps and clocks' }
  const sent = { action: record, once: newId(), now: formNow(new Date()), submit: 'Sign and record' }
  const cannot = cannotRecord(step, event, file)
  const stands = step === clockMoved && dayThatStands(event, clocksOf(file))
  return (
    <Shell actor={shellActor(actor)} current="cases">
      <CaseTop file={file} />
      <CaseForm
        {...{ caseId: id, form: onlyMissing(form, step, file), title, about, given, back }}
        {...sent}
        with={{ ...holds, step, event, nation: slugOf(file.nation), order: first.length > 0 ? 'other' : '' }}
      >
        {first.length > 0 && !cannot && <Notice tone="warning" title={firstInWords(first)} />}
        {cannot && (
          <Notice tone="warning" title={cannot}>
            {cannot === appliesNot(step, event, file) && (
              <a href={`/cases/${id}/facts`}>What is known around the child</a>
            )}
          </Notice>
        )}
        {stands && <p>{stands}</p>}
      </CaseForm>
    </Shell>
  )
}
