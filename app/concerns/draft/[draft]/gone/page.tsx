import { notFound } from '@/app/not-there'
import { fateInWords, ToTheConcern } from '@/components/concern/left-over'
import { Heading } from '@/components/page/heading'
import { Shell } from '@/components/page/shell'
import { requireActor, shellActor } from '@/lib/auth/actor'
import { fateOfDraft } from '@/lib/records/beside'

export const metadata = { title: 'A concern – Holdfast' }

/** Where every page of a draft leads once it was sent or deleted: a way on for its writer, and for nobody else. */
export default async function Page({ params }: { params: Promise<{ draft: string }> }) {
  const actor = await requireActor()
  const fate = await fateOfDraft(actor, (await params).draft)
  if (!fate.ok) notFound()
  return (
    <Shell actor={shellActor(actor)} current="record">
      <a href="/concerns">Back to your concerns</a>
      <Heading caption="Your concern" lede={fateInWords(fate.value)}>
        This is no draft any more
      </Heading>
      <ToTheConcern fate={fate.value} />
    </Shell>
  )
}
