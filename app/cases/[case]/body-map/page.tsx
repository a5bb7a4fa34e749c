import { notFound } from '@/app/not-there'
import { BodyMap } from '@/components/body-map/body-map'
import { MarkGuidance } from '@/components/body-map/mark-guidance'
import { MarkTable } from '@/components/body-map/mark-table'
import { CaseFrame } from '@/components/case/case-frame'
import { ButtonLink } from '@/components/page/button-link'
import { Shell } from '@/components/page/shell'
import { requireActor, shellActor } from '@/lib/auth/actor'
import { can } from '@/lib/domain/access/can'
import { standingMarks } from '@/lib/domain/body-map/marks'
import { openBodyMap } from '@/lib/records/body-map'

export const metadata = { title: 'Body map – Holdfast' }

export default async function Page({ params }: { params: Promise<{ case: string }> }) {
  const { case: id } = await params
  const actor = await requireActor()
  const opened = await openBodyMap(actor, id)
  if (!opened.ok) notFound(opened, id)
  const { file, facts } = opened.value
  const may = can(actor, 'body-map.mark', facts)
  const marks = standingMarks(opened.value.marks, opened.value.entries)
  return (
    <Shell actor={shellActor(actor)} current="cases" wide>
      <CaseFrame
        file={file}
        tab="body-map"
        title="Body map"
        now={new Date()}
        adds={can(actor, 'entry.write', facts)}
      >
        <MarkGuidance />
        {may && <ButtonLink href={`/cases/${id}/body-map/mark`}>Add a mark</ButtonLink>}
        <BodyMap caseId={may ? id : null} marks={marks} />
        <MarkTable caseId={id} marks={marks} may={may} />
      </CaseFrame>
    </Shell>
  )
}
