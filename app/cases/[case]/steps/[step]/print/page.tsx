import { notFound } from '@/app/not-there'
import { CaseTop } from '@/components/case/case-top'
import { Heading } from '@/components/page/heading'
import { Shell } from '@/components/page/shell'
import { EarlierEntries } from '@/components/step/earlier-entries'
import { OfficerSheet } from '@/components/step/officer-sheet'
import { PoliceSheet } from '@/components/step/police-sheet'
import { ReferralSheet } from '@/components/step/referral-sheet'
import { requireActor, shellActor } from '@/lib/auth/actor'
import { inNation } from '@/lib/domain/nation/in-nations'
import { hasPaper, papers } from '@/lib/domain/step/papers'
import { newestOf } from '@/lib/domain/step/told'
import { instantInWords } from '@/lib/domain/time/words'
import { openSheet } from '@/lib/records/sheets'

export const metadata = { title: 'For printing – Holdfast' }

const sheets = {
  police: PoliceSheet,
  'childrens-services': ReferralSheet,
  'designated-officer': OfficerSheet,
}

export default async function Page({ params }: { params: Promise<{ case: string; step: string }> }) {
  const { case: id, step } = await params
  const actor = await requireActor()
  if (!hasPaper(step)) notFound()
  const Paper = sheets[step]
  const opened = await openSheet(actor, id, step)
  if (!opened.ok) notFound(opened, id)
  const { file, told } = opened.value
  const now = new Date()
  return (
    <Shell actor={shellActor(actor)} current="cases">
      <CaseTop file={file} sheet />
      <a href={`/cases/${id}/steps`} className="off-paper">
        Back to steps and clocks
      </a>
      <Heading
        caption={`Case ${file.reference}, made ${instantInWords(now)} by ${actor.name}, ${file.organisation.name}`}
      >
        {inNation<string>(papers[step].title, file.nation)}
      </Heading>
      <Paper file={file} told={told} now={now} />
      {told.total > (step === 'police' ? newestOf(told) : told).lines.length && (
        <EarlierEntries caseId={id} />
      )}
    </Shell>
  )
}
