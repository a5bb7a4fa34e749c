import { narrowedIn } from '@/app/narrowed'
import { notFound } from '@/app/not-there'
import { CaseFrame } from '@/components/case/case-frame'
import { Narrow } from '@/components/chronology/narrow'
import { PageOfLines } from '@/components/chronology/page-of-lines'
import { NarrowingLost } from '@/components/form/narrowing-lost'
import { ButtonLink } from '@/components/page/button-link'
import { Shell } from '@/components/page/shell'
import { requireActor, shellActor } from '@/lib/auth/actor'
import { can } from '@/lib/domain/access/can'
import { listOfCase, readChronologyQuery } from '@/lib/domain/case/chronology-filter'
import { linesOnAPage, readChronology } from '@/lib/records/chronology'

export const metadata = { title: 'Chronology – Holdfast' }
type Props = {
  params: Promise<{ case: string }>
  searchParams: Promise<{ [name: string]: string | string[] | undefined }>
}

export default async function Page({ params, searchParams }: Props) {
  const [{ case: id }, asked] = [await params, await searchParams]
  const actor = await requireActor()
  const { fields, sealed, lost } = narrowedIn(actor, listOfCase(id), asked)
  const query = readChronologyQuery({ ...fields, order: asked.order, page: asked.page, entry: asked.entry })
  const read = await readChronology(actor, id, query)
  if (!read.ok) notFound(read, id)
  const { outline, facts, ticked, lines, total, page, pages } = read.value
  const writes = can(actor, 'entry.write', facts)
  const reveals = can(actor, 'location.reveal', facts)
  const shown = { lines, total, page, pages, length: linesOnAPage, writes, reveals }
  return (
    <Shell actor={shellActor(actor)} current="cases" wide>
      <CaseFrame file={outline} tab="chronology" title="Chronology" now={new Date()}>
        {writes && (
          <ButtonLink href={`/cases/${id}/entries/new?from=chronology`}>Add to the chronology</ButtonLink>
        )}
        {lost && <NarrowingLost />}
        <Narrow caseId={id} view="list" query={query} people={outline.people} ticked={ticked} />
        <PageOfLines caseId={id} {...{ query, sealed }} {...shown} />
      </CaseFrame>
    </Shell>
  )
}
