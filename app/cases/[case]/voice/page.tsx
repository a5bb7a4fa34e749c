import { notFound } from '@/app/not-there'
import { CaseFrame } from '@/components/case/case-frame'
import { ButtonLink } from '@/components/page/button-link'
import { Shell } from '@/components/page/shell'
import { Stages } from '@/components/voice/stages'
import { AskedElsewhere, VoiceLede, Voices } from '@/components/voice/voices'
import { requireActor, shellActor } from '@/lib/auth/actor'
import { can } from '@/lib/domain/access/can'
import { askingsOf, voicesOf } from '@/lib/domain/voice/asked'
import { stagesOf } from '@/lib/domain/voice/voice'
import { openOutline } from '@/lib/records/cases'

export const metadata = { title: 'The child’s voice – Holdfast' }

export default async function Page({ params }: { params: Promise<{ case: string }> }) {
  const { case: id } = await params
  const actor = await requireActor()
  const opened = await openOutline(actor, id, 'voice')
  if (!opened.ok) notFound(opened, id)
  const { file, facts } = opened.value
  const may = file.stage !== 'joined' && can(actor, 'entry.write', facts)
  const askings = askingsOf(file)
  return (
    <Shell actor={shellActor(actor)} current="cases" wide>
      <CaseFrame
        file={file}
        tab="people"
        title="The child’s voice"
        lede={<VoiceLede />}
        now={new Date()}
        adds={may && 'voice'}
      >
        {may && <ButtonLink href={`/cases/${id}/voice/new`}>Record what the child wants</ButtonLink>}
        <Stages stages={stagesOf(file)} caseId={id} />
        <AskedElsewhere {...{ askings }} caseId={id} />
        <Voices voices={voicesOf(file)} asked={askings.length > 0} />
      </CaseFrame>
    </Shell>
  )
}
