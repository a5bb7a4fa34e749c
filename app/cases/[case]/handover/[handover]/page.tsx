import { notFound } from '@/app/not-there'
import { DeedForm } from '@/components/account/deed-form'
import { CaseTop } from '@/components/case/case-top'
import { Heading } from '@/components/page/heading'
import { Shell } from '@/components/page/shell'
import { SheetParts } from '@/components/step/sheet-parts'
import { requireActor, shellActor } from '@/lib/auth/actor'
import { can } from '@/lib/domain/access/can'
import { handoverSheet } from '@/lib/domain/handover/sheet'
import { instantInWords } from '@/lib/domain/time/words'
import { openHandover } from '@/lib/records/handovers'
import { newId } from '@/lib/records/new-id'
import { confirm } from '../actions'

export const metadata = { title: 'Handover – Holdfast' }
type Props = { params: Promise<{ case: string; handover: string }> }

export default async function Page({ params }: Props) {
  const { case: id, handover } = await params
  const actor = await requireActor()
  const opened = await openHandover(actor, id, handover)
  if (!opened.ok) notFound(opened, id)
  const { file, facts, line, words, plan } = opened.value
  const now = new Date()
  const made = `this sheet was opened ${instantInWords(now)} by ${actor.name}, ${file.organisation.name}`
  return (
    <Shell actor={shellActor(actor)} current="cases">
      <CaseTop file={file} adds={can(actor, 'entry.write', facts) && 'overview'} sheet />
      <a href={`/cases/${id}`} className="off-paper">
        Back to the case
      </a>
      <Heading caption={`Case ${file.reference}, ${made}`}>Handover</Heading>
      <SheetParts parts={handoverSheet(file, line, words, plan, now)} />
      {line.to?.id === actor.id && line.readAt === null && can(actor, 'handover.confirm', facts) && (
        <DeedForm
          action={confirm}
          hidden={{ case: id, handover: line.id, once: newId() }}
          submit="I have read this handover"
          primary
        />
      )}
    </Shell>
  )
}
