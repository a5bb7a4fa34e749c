import { notFound } from '@/app/not-there'
import { NationClocks } from '@/components/guidance/nation-clocks'
import { NationSteps } from '@/components/guidance/nation-steps'
import { NationWords } from '@/components/guidance/nation-words'
import { Nations } from '@/components/guidance/nations'
import { Heading } from '@/components/page/heading'
import { Shell } from '@/components/page/shell'
import { requireActor, shellActor } from '@/lib/auth/actor'
import { nationAt } from '@/lib/domain/nation/nation'

export const metadata = { title: 'Guidance by nation – Holdfast' }

export default async function Page({ params }: { params: Promise<{ nation: string }> }) {
  const actor = await requireActor()
  const nation = nationAt((await params).nation)
  if (!nation) notFound()
  const now = new Date()
  return (
    <Shell actor={shellActor(actor)} current="guidance" wide>
      <Heading
        caption="Guidance"
        lede="Every step and every clock that Holdfast holds, with its source and its edition. What is amber has not been read in its source, or not for a while: check it before you rely on it."
      >
        {nation}
      </Heading>
      <Nations except={nation} />
      <NationSteps nation={nation} now={now} />
      <NationClocks nation={nation} now={now} />
      <NationWords nation={nation} />
    </Shell>
  )
}
