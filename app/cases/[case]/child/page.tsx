import { notFound } from '@/app/not-there'
import { Heading } from '@/components/page/heading'
import { Marking } from '@/components/page/marking'
import { Shell } from '@/components/page/shell'
import { Whereabouts } from '@/components/person/whereabouts'
import { requireActor, shellActor } from '@/lib/auth/actor'
import { can } from '@/lib/domain/access/can'
import { openCase } from '@/lib/records/cases'

export const metadata = { title: 'Where to find the child – Holdfast' }

/** Opening it is asking for it: the trail keeps who looked. */
export default async function Page({ params }: { params: Promise<{ case: string }> }) {
  const { case: id } = await params
  const actor = await requireActor()
  const opened = await openCase(actor, id, 'location.reveal')
  if (!opened.ok) notFound()
  const { file, facts } = opened.value
  return (
    <Shell actor={shellActor(actor)} current="cases">
      <Marking />
      <a href={`/cases/${id}/people`}>Back to child and people</a>
      <Heading
        caption={`Case ${file.reference}`}
        lede="Read it out to nobody who may be involved. Close this page when you have what you need."
      >
        Where to find the child
      </Heading>
      <Whereabouts file={file} may={can(actor, 'child.change', facts)} />
    </Shell>
  )
}
