import { notFound } from '@/app/not-there'
import { CaseTop } from '@/components/case/case-top'
import { CoverList } from '@/components/cover/cover-list'
import { Heading } from '@/components/page/heading'
import { Shell } from '@/components/page/shell'
import { requireActor, shellActor } from '@/lib/auth/actor'
import { can } from '@/lib/domain/access/can'
import { seeCovers } from '@/lib/records/covers'
import { newId } from '@/lib/records/new-id'
import { end } from './actions'

export const metadata = { title: 'Opened on duty – Holdfast' }

export default async function Page({ params }: { params: Promise<{ case: string }> }) {
  const { case: id } = await params
  const actor = await requireActor()
  const seen = await seeCovers(actor, id)
  if (!seen.ok) notFound(seen, id)
  const { file, facts, covers } = seen.value
  const oversees = actor.roles.some(role => role === 'lead' || role === 'manager')
  const hidden = ({ id: cover, byId }: { id: string; byId: string }) => {
    const mine = byId === actor.id
    return mine || oversees ? { case: id, cover, mine: mine && !oversees ? 'yes' : '', once: newId() } : null
  }
  return (
    <Shell actor={shellActor(actor)} current="cases" wide>
      <CaseTop file={file} adds={can(actor, 'entry.write', facts) && 'cover'} />
      <a href={`/cases/${id}`}>Back to the case</a>
      <Heading lede="Whoever is on duty may open an unrestricted case for their turn, with a reason. Each look is in the audit trail too.">
        Opened on duty
      </Heading>
      <CoverList covers={covers} hidden={hidden} end={end} />
    </Shell>
  )
}
