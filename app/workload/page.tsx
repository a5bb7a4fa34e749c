import { notFound } from '@/app/not-there'
import { Heading } from '@/components/page/heading'
import { Shell } from '@/components/page/shell'
import { Workload } from '@/components/workload/workload'
import { requireActor, shellActor } from '@/lib/auth/actor'
import { boardAddress } from '@/lib/domain/clock/board'
import { sealNarrowing } from '@/lib/records/narrowing'
import { readWorkload } from '@/lib/records/workload'

export const dynamic = 'force-dynamic'
export const metadata = { title: 'Workload – Holdfast' }

export default async function Page() {
  const actor = await requireActor()
  const read = await readWorkload(actor)
  if (!read.ok) notFound()
  const late = (chosen: Record<string, string>) =>
    boardAddress(sealNarrowing(actor, 'clocks', { whose: 'all', ...chosen }), 'late')
  return (
    <Shell actor={shellActor(actor)} current="work" wide>
      <a href="/">Back to my work</a>
      <Heading lede="The cases that you may open. Each number opens what it counts.">
        Workload, and what is late
      </Heading>
      <Workload {...read.value} late={late} />
    </Shell>
  )
}
