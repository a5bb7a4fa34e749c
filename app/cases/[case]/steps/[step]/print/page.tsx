import { notFound } from '@/app/not-there'
import { Heading } from '@/components/page/heading'
import { Marking } from '@/components/page/marking'
import { Shell } from '@/components/page/shell'
import { PoliceSheet } from '@/components/step/police-sheet'
import { ReferralSheet } from '@/components/step/referral-sheet'
import { requireActor, shellActor } from '@/lib/auth/actor'
import { instantInWords } from '@/lib/domain/time/words'
import { openCase } from '@/lib/records/cases'

export const metadata = { title: 'For printing – Holdfast' }

export default async function Page({ params }: { params: Promise<{ case: string; step: string }> }) {
  const { case: id, step } = await params
  const actor = await requireActor()
  if (step !== 'police' && step !== 'childrens-services') notFound()
  const opened = await openCase(actor, id, 'referral.print')
  if (!opened.ok) notFound()
  const { file } = opened.value
  const now = new Date()
  return (
    <Shell actor={shellActor(actor)} current="cases">
      <Marking />
      <a href={`/cases/${id}/steps`} className="print:hidden">
        Back to steps and clocks
      </a>
      <Heading
        caption={`Case ${file.reference}, made ${instantInWords(now)} by ${actor.name}, ${file.organisation.name}`}
      >
        {step === 'police' ? 'Call to the police' : 'Referral to children’s services'}
      </Heading>
      {step === 'police' ? <PoliceSheet file={file} now={now} /> : <ReferralSheet file={file} now={now} />}
    </Shell>
  )
}
