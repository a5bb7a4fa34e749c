import { notFound } from '@/app/not-there'
import { CaseFrame } from '@/components/case/case-frame'
import { Determinations } from '@/components/evidence/determinations'
import { Kinds } from '@/components/evidence/kinds'
import { EvidenceLede } from '@/components/evidence/lede'
import { EvidenceMatrix } from '@/components/evidence/matrix'
import { Noticed } from '@/components/evidence/noticed'
import { Shell } from '@/components/page/shell'
import { requireActor, shellActor } from '@/lib/auth/actor'
import { can } from '@/lib/domain/access/can'
import { matrix } from '@/lib/domain/determination/matrix'
import { signOfCase } from '@/lib/domain/entry/shows'
import { tickedKinds } from '@/lib/domain/exploitation/ticked'
import { noticed } from '@/lib/domain/indicator/noticed'
import { openCase } from '@/lib/records/cases'
import { sealNarrowing } from '@/lib/records/narrowing'

export const metadata = { title: 'Signs and evidence – Holdfast' }

export default async function Page({ params }: { params: Promise<{ case: string }> }) {
  const { case: id } = await params
  const actor = await requireActor()
  const opened = await openCase(actor, id)
  if (!opened.ok) notFound()
  const { file, facts } = opened.value
  const may = can(actor, 'entry.write', facts)
  const add = (sign: string) =>
    `/cases/${id}/entries/new?from=evidence&shows=${sealNarrowing(actor, signOfCase(id), { sign })}`
  const shown = { caseId: id, add: may ? add : null }
  return (
    <Shell actor={shellActor(actor)} current="cases" wide>
      <CaseFrame
        file={file}
        tab="evidence"
        title="Signs and evidence"
        lede={<EvidenceLede />}
        now={new Date()}
        adds={may}
      >
        <EvidenceMatrix matrix={matrix(file)} {...shown} />
        <Kinds kinds={tickedKinds(file)} {...shown} />
        <Determinations file={file} may={can(actor, 'determination.make', facts)} />
        <Noticed lists={noticed(file)} {...shown} />
      </CaseFrame>
    </Shell>
  )
}
