import { notFound } from '@/app/not-there'
import { CaseFrame } from '@/components/case/case-frame'
import { CaseNow } from '@/components/case/case-now'
import { caseNow } from '@/components/case/now'
import { Shell } from '@/components/page/shell'
import { tell } from '@/components/page/told'
import { requireActor, shellActor } from '@/lib/auth/actor'
import { can } from '@/lib/domain/access/can'
import { openOutline } from '@/lib/records/cases'

export const metadata = { title: 'Case – Holdfast' }

export default async function Page({ params }: { params: Promise<{ case: string }> }) {
  const { case: id } = await params
  const actor = await requireActor()
  const opened = await openOutline(actor, id, 'overview')
  if (!opened.ok) notFound(opened, id)
  const { file, facts } = opened.value
  const now = new Date()
  return (
    <Shell actor={shellActor(actor)} current="cases" wide>
      <CaseFrame file={file} tab="overview" title="Now" now={now} adds={can(actor, 'entry.write', facts)}>
        <CaseNow told={tell(caseNow({ file, actor, facts, now }))} />
      </CaseFrame>
    </Shell>
  )
}
