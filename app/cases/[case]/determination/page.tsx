import { begun } from '@/app/desk'
import { notFound } from '@/app/not-there'
import { CaseForm } from '@/components/case/case-form'
import { CaseTop } from '@/components/case/case-top'
import { EvidenceChanged } from '@/components/evidence/evidence-changed'
import { DeterminationLede } from '@/components/evidence/lede'
import { EvidenceMatrix } from '@/components/evidence/matrix'
import { Shell } from '@/components/page/shell'
import { requireActor, shellActor } from '@/lib/auth/actor'
import type { Query } from '@/lib/auth/door'
import { matrix } from '@/lib/domain/determination/matrix'
import { afterField, determinedSince, evidenceSince, seenField } from '@/lib/domain/determination/since'
import { formNow } from '@/lib/domain/time/now'
import { determinationForm as form } from '@/lib/domain/triage/questions'
import { openEvidence } from '@/lib/records/evidence'
import { newId } from '@/lib/records/new-id'
import { waysOfSigns } from '../evidence/ways'
import { determine } from './actions'

export const metadata = { title: 'Determination – Holdfast' }

type Props = { params: Promise<{ case: string }>; searchParams: Query }

export default async function Page({ params, searchParams }: Props) {
  const { case: id } = await params
  const actor = await requireActor()
  const opened = await openEvidence(actor, id, 'determination', 'determination.make')
  if (!opened.ok) notFound(opened, id)
  const { file } = opened.value
  const shown = matrix(file)
  const asked = { caseId: id, form, title: form.title, submit: 'Sign and record' }
  const given = (await begun(actor, { form: form.id, caseId: id })) ?? {}
  const back = { href: `/cases/${id}/evidence`, title: 'Back to signs and evidence' }
  const made = file.determinations
  const seen = { [seenField]: JSON.stringify(shown.weighed), [afterField]: made.at(-1)?.id ?? '' }
  return (
    <Shell actor={shellActor(actor)} current="cases" wide>
      <CaseTop file={file} />
      <CaseForm
        {...asked}
        back={back}
        lede={<DeterminationLede />}
        given={given}
        action={determine}
        once={newId()}
        now={formNow(new Date())}
        with={seen}
      >
        {(await searchParams).changed === 'yes' && (
          <EvidenceChanged since={evidenceSince(given, shown)} made={determinedSince(given, made)} />
        )}
        <EvidenceMatrix matrix={shown} nation={file.nation} {...waysOfSigns(actor, id, false)} />
      </CaseForm>
    </Shell>
  )
}
