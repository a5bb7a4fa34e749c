import { notFound } from '@/app/not-there'
import { AlertStories } from '@/components/alert/alert-story'
import { CaseTop } from '@/components/case/case-top'
import { Heading } from '@/components/page/heading'
import { Shell } from '@/components/page/shell'
import { requireActor, shellActor } from '@/lib/auth/actor'
import { can } from '@/lib/domain/access/can'
import { seeAlerts } from '@/lib/records/alerts'

export const metadata = { title: 'Alerts – Holdfast' }

export default async function Page({ params }: { params: Promise<{ case: string }> }) {
  const { case: id } = await params
  const actor = await requireActor()
  const seen = await seeAlerts(actor, id)
  if (!seen.ok) notFound(seen, id)
  const { file, facts, alerts } = seen.value
  return (
    <Shell actor={shellActor(actor)} current="cases">
      <CaseTop file={file} adds={can(actor, 'entry.write', facts) && 'alerts'} />
      <a href={`/cases/${id}`}>Back to the case</a>
      <Heading lede="Danger now alerts whoever is on call, one after another.">
        Who was alerted, and who has read it
      </Heading>
      <AlertStories alerts={alerts} now={new Date()} />
      {alerts.length === 0 && <p>Nothing urgent was reported on this case.</p>}
    </Shell>
  )
}
