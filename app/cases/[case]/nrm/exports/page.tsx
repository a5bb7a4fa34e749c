import { notFound } from '@/app/not-there'
import { CaseTop } from '@/components/case/case-top'
import { ExportList } from '@/components/nrm/export-list'
import { Heading } from '@/components/page/heading'
import { Shell } from '@/components/page/shell'
import { requireActor, shellActor } from '@/lib/auth/actor'
import { can } from '@/lib/domain/access/can'
import { seeExports } from '@/lib/records/exports'

export const metadata = { title: 'Exports of the NRM draft – Holdfast' }

export default async function Page({ params }: { params: Promise<{ case: string }> }) {
  const { case: id } = await params
  const actor = await requireActor()
  const seen = await seeExports(actor, id)
  if (!seen.ok) notFound(seen, id)
  const { file, facts, exports } = seen.value
  return (
    <Shell actor={shellActor(actor)} current="cases" wide>
      <CaseTop file={file} adds={can(actor, 'entry.write', facts) && 'nrm'} />
      <a href={`/cases/${id}/nrm`}>Back to the NRM draft</a>
      <Heading lede="A whole number is what a manager signed off. A draft has the last of these, or 0, a dot, and a number of its own: two drafts with the same number say the same.">
        What was exported
      </Heading>
      <ExportList exports={exports} />
    </Shell>
  )
}
