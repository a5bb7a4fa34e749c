import { notFound } from '@/app/not-there'
import { CaseFrame } from '@/components/case/case-frame'
import { WholeConcern } from '@/components/case/concerns'
import { Shell } from '@/components/page/shell'
import { requireActor, shellActor } from '@/lib/auth/actor'
import { can } from '@/lib/domain/access/can'
import { openOutline } from '@/lib/records/cases'

export const metadata = { title: 'A concern – Holdfast' }
type Props = { params: Promise<{ case: string; concern: string }> }

export default async function Page({ params }: Props) {
  const { case: id, concern: which } = await params
  const actor = await requireActor()
  const opened = await openOutline(actor, id, 'concern')
  if (!opened.ok) notFound(opened, id)
  const { file, facts } = opened.value
  const concern = file.concerns.find(each => each.id === which)
  if (!concern) notFound()
  return (
    <Shell actor={shellActor(actor)} current="cases" wide>
      <CaseFrame
        file={file}
        tab="overview"
        title="What was reported"
        now={new Date()}
        adds={can(actor, 'entry.write', facts)}
      >
        <WholeConcern concern={concern} caseId={id} />
      </CaseFrame>
    </Shell>
  )
}
