import { notFound } from '@/app/not-there'
import { CaseFrame } from '@/components/case/case-frame'
import { ChronologyList } from '@/components/chronology/chronology-list'
import { ButtonLink } from '@/components/page/button-link'
import { Shell } from '@/components/page/shell'
import { requireActor, shellActor } from '@/lib/auth/actor'
import { can } from '@/lib/domain/access/can'
import { chronology } from '@/lib/domain/case/chronology'
import { filesAtEntries } from '@/lib/domain/file/at-entries'
import { openCase } from '@/lib/records/cases'

export const metadata = { title: 'Chronology – Holdfast' }

export default async function Page({ params }: { params: Promise<{ case: string }> }) {
  const { case: id } = await params
  const actor = await requireActor()
  const opened = await openCase(actor, id)
  if (!opened.ok) notFound()
  const { file, facts } = opened.value
  const writes = can(actor, 'entry.write', facts)
  return (
    <Shell actor={shellActor(actor)} current="cases" wide>
      <CaseFrame file={file} tab="chronology" title="Chronology" now={new Date()}>
        {writes && <ButtonLink href={`/cases/${id}/entries/new`}>Add to the chronology</ButtonLink>}
        <ChronologyList lines={chronology(file)} caseId={writes ? id : null} files={filesAtEntries(file)} />
      </CaseFrame>
    </Shell>
  )
}
