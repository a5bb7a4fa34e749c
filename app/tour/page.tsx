import { Tour } from '@/components/guidance/tour'
import { ButtonLink } from '@/components/page/button-link'
import { Heading } from '@/components/page/heading'
import { Shell } from '@/components/page/shell'
import { requireActor, shellActor } from '@/lib/auth/actor'
import { takeTour } from '@/lib/records/tour'

export const metadata = { title: 'What you do here – Holdfast' }

export default async function Page() {
  const actor = await requireActor()
  if (actor.untoured) await takeTour(actor)
  return (
    <Shell actor={shellActor(actor)}>
      <Heading lede="In one page. You see it once; it stays under Guidance.">What you do here</Heading>
      <Tour roles={actor.roles} />
      <p>
        Read also <a href="/about">what Holdfast is not</a>.
      </p>
      <ButtonLink href="/">Go to my work</ButtonLink>
    </Shell>
  )
}
