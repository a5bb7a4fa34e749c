import { notFound } from '@/app/not-there'
import { Heading } from '@/components/page/heading'
import { Marking } from '@/components/page/marking'
import { Shell } from '@/components/page/shell'
import { KeptWords } from '@/components/work/kept-words'
import { requireActor, shellActor } from '@/lib/auth/actor'
import { may } from '@/lib/domain/access/can'
import { instantInWords } from '@/lib/domain/time/words'
import { begunInWords, placeOfBegun, placeOfKept } from '@/lib/domain/work/begun'
import { readKept } from '@/lib/records/kept-words'
import { throwAway, toTheLead } from './actions'

export const metadata = { title: 'Words that you kept – Holdfast' }

const shut =
  'It cannot go where it was written for: somebody decided on the case, passed it on, restricted, closed or reopened it meanwhile. '

export default async function Page({ params }: { params: Promise<{ draft: string }> }) {
  const actor = await requireActor()
  const read = await readKept(actor, (await params).draft)
  if (!read.ok) notFound()
  const { id, kept, caseId, nation, savedAt, reference } = read.value
  const place = placeOfBegun(kept, { caseId, draft: id, lead: may(actor, 'inbox.read') })
  const goesOn = place === placeOfKept(id) ? null : place
  return (
    <Shell actor={shellActor(actor)} current="work">
      <Marking />
      <a href="/">Back to my work</a>
      <Heading
        caption={[reference && `Case ${reference}`, begunInWords(kept, nation)].filter(Boolean).join(', ')}
        lede={`You wrote this until ${instantInWords(savedAt)} and did not sign it. ${goesOn ? '' : shut}Nothing was recorded; only you can read this.`}
      >
        Words that you kept
      </Heading>
      <KeptWords {...read.value} {...{ goesOn, toTheLead, throwAway }} />
    </Shell>
  )
}
