import { notFound } from '@/app/not-there'
import { CaseFrame } from '@/components/case/case-frame'
import { Narrow } from '@/components/chronology/narrow'
import { PageOfLines } from '@/components/chronology/page-of-lines'
import { ButtonLink } from '@/components/page/button-link'
import { Shell } from '@/components/page/shell'
import { requireActor, shellActor } from '@/lib/auth/actor'
import { can } from '@/lib/domain/access/can'
import { readChronologyQuery } from '@/lib/domain/case/chronology-filter'
import { linesOnAPage, readChronology } from '@/lib/records/chronology'

export const metadata = { title: 'Chronology – Holdfast' }
type Props = {
  params: Promise<{ case: string }>
  searchParams: Promise<{ [name: string]: string | string[] | undefined }>
}

export default async function Page({ params, searchParams }: Props) {
  const [{ case: id }, asked] = [await params, await searchParams]
  const query = readChronologyQuery(asked)
  const actor = await requireActor()
  const read = await readChronology(actor, id, query)
  if (!read.ok) notFound()
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
        <Narrow action={`/cases/${id}/chronology`} query={query} people={outline.people} ticked={ticked} />
        <PageOfLines caseId={id} query={query} {...shown} />
      </CaseFrame>
    </Shell>
  )
}
