import { notFound } from '@/app/not-there'
import { CaseFrame } from '@/components/case/case-frame'
import { Determinations } from '@/components/evidence/determinations'
import { Kinds } from '@/components/evidence/kinds'
import { EvidenceLede } from '@/components/evidence/lede'
import { EvidenceMatrix } from '@/components/evidence/matrix'
import { Noticed } from '@/components/evidence/noticed'
import { TickedBy, tickers } from '@/components/evidence/ticked-by'
import { Shell } from '@/components/page/shell'
import { requireActor, shellActor } from '@/lib/auth/actor'
import { tickedAbuse } from '@/lib/domain/abuse/ticked'
import { can } from '@/lib/domain/access/can'
import { matrix } from '@/lib/domain/determination/matrix'
import { tickedKinds } from '@/lib/domain/exploitation/ticked'
import { signsOf } from '@/lib/domain/indicator/noticed'
import { openEvidence } from '@/lib/records/evidence'
import { waysOfSigns } from './ways'

export const metadata = { title: 'Signs and evidence – Holdfast' }

export default async function Page({ params }: { params: Promise<{ case: string }> }) {
  const { case: id } = await params
  const actor = await requireActor()
  const opened = await openEvidence(actor, id, 'evidence')
  if (!opened.ok) notFound(opened, id)
  const { file, facts } = opened.value
  const may = can(actor, 'entry.write', facts)
  const [test, kinds, abuse] = [matrix(file), tickedKinds(file), tickedAbuse(file)]
  const lists = signsOf(file)
  const shownOf = [
    ...test.columns.map(each => each.elements),
    kinds,
    abuse,
    ...lists.map(each => each.indicators),
  ]
  const names = tickers(shownOf.flat().map(each => each.evidence))
  const shown = { ...waysOfSigns(actor, id, may), named: names.length > 1 }
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
        <TickedBy names={names} />
        <EvidenceMatrix matrix={test} nation={file.nation} {...shown} />
        <Kinds kind="exploitation" kinds={kinds} {...shown} />
        <Kinds kind="abuse" kinds={abuse} {...shown} />
        <Determinations file={file} matrix={test} may={can(actor, 'determination.make', facts)} />
        <Noticed lists={lists} {...shown} />
      </CaseFrame>
    </Shell>
  )
}
