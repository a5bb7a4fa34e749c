import { notFound } from '@/app/not-there'
import { Heading } from '@/components/page/heading'
import { Marking } from '@/components/page/marking'
import { Shell } from '@/components/page/shell'
import { KeptWords } from '@/components/work/kept-words'
import { requireActor, shellActor } from '@/lib/auth/actor'
import { instantInWords } from '@/lib/domain/time/words'
import { begunInWords } from '@/lib/domain/work/begun'
import { readKept } from '@/lib/records/kept-words'
import { throwAway, toTheLead } from './actions'

export const metadata = { title: 'Words that you kept – Holdfast' }

export default async function Page({ params }: { params: Promise<{ draft: string }> }) {
  const actor = await requireActor()
  const read = await readKept(actor, (await params).draft)
  if (!read.ok) notFound()
  const { kept, savedAt, reference } = read.value
  return (
    <Shell actor={shellActor(actor)} current="work">
      <Marking />
      <a href="/">Back to my work</a>
      <Heading
        caption={[reference && `Case ${reference}`, begunInWords(kept, '')].filter(Boolean).join(', ')}
        lede={`You wrote this until ${instantInWords(savedAt)} and did not sign it. It cannot go where it was written for: somebody decided on the case, passed it on, restricted, closed or reopened it meanwhile. Nothing was recorded; only you can read this.`}
      >
        Words that you kept
      </Heading>
      <KeptWords {...read.value} {...{ toTheLead, throwAway }} />
    </Shell>
  )
}
