import { Abuse } from '@/components/guidance/abuse'
import { Elements } from '@/components/guidance/elements'
import { Signs } from '@/components/guidance/signs'
import { Heading } from '@/components/page/heading'
import { Shell } from '@/components/page/shell'
import { requireActor, shellActor } from '@/lib/auth/actor'

export const metadata = { title: 'Signs and elements – Holdfast' }

export default async function Page() {
  const actor = await requireActor()
  return (
    <Shell actor={shellActor(actor)} current="guidance" wide>
      <a href="/guidance">Back to guidance</a>
      <Heading lede="What to look for, what makes it trafficking in law, and the kinds of abuse. What is amber has not been read in its source, or not for a while: check it before you rely on it.">
        Signs and elements
      </Heading>
      <Signs now={new Date()} />
      <Elements />
      <Abuse now={new Date()} />
    </Shell>
  )
}
