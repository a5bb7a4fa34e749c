import { narrowedIn } from '@/app/narrowed'
import { notFound } from '@/app/not-there'
import { CaseFrame } from '@/components/case/case-frame'
import { Narrow } from '@/components/chronology/narrow'
import { TimePicture } from '@/components/chronology/time-picture'
import { TimeTable } from '@/components/chronology/time-table'
import { Views } from '@/components/chronology/views'
import { NarrowingLost } from '@/components/form/narrowing-lost'
import { Shell } from '@/components/page/shell'
import { requireActor, shellActor } from '@/lib/auth/actor'
import { can } from '@/lib/domain/access/can'
import { addressOf, listOfCase, readChronologyQuery } from '@/lib/domain/case/chronology-filter'
import { timeLine } from '@/lib/domain/case/time-line'
import { timeTable } from '@/lib/domain/case/time-table'
import { dayOf } from '@/lib/domain/time/day'
import { readTimeLine } from '@/lib/records/chronology'
import { sealNarrowing } from '@/lib/records/narrowing'

export const metadata = { title: 'Time line – Holdfast' }
type Props = {
  params: Promise<{ case: string }>
  searchParams: Promise<{ [name: string]: string | string[] | undefined }>
}

export default async function Page({ params, searchParams }: Props) {
  const [{ case: id }, asked] = [await params, await searchParams]
  const actor = await requireActor()
  const list = listOfCase(id)
  const { fields, sealed, lost } = narrowedIn(actor, list, asked)
  const query = readChronologyQuery(fields)
  const read = await readTimeLine(actor, id, query.filter)
  if (!read.ok) notFound(read, id)
  const { outline, facts, moments, ticked } = read.value
  const at = `/cases/${id}/chronology`
  const adds = can(actor, 'entry.write', facts)
  const views = [
    { href: addressOf(at, sealed), title: 'As a list' },
    { href: addressOf(`${at}/print`, sealed), title: 'For printing' },
  ]
  const to = (days: object) => addressOf(at, sealNarrowing(actor, list, { ...query.filter, ...days }))
  const table = timeTable(moments)
  return (
    <Shell actor={shellActor(actor)} current="cases" wide>
      <CaseFrame file={outline} tab="chronology" title="Time line" now={new Date()} adds={adds}>
        {lost && <NarrowingLost />}
        <Narrow caseId={id} view="time-line" query={query} people={outline.people} ticked={ticked} />
        <Views views={views} />
        <TimePicture line={timeLine(moments, dayOf(new Date()))} />
        <TimeTable table={table} filter={query.filter} to={to} />
      </CaseFrame>
    </Shell>
  )
}
