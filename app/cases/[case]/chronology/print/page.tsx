import { narrowedIn } from '@/app/narrowed'
import { notFound } from '@/app/not-there'
import { CaseTop } from '@/components/case/case-top'
import { Paper } from '@/components/chronology/paper'
import { NarrowingLost } from '@/components/form/narrowing-lost'
import { Shell } from '@/components/page/shell'
import { requireActor, shellActor } from '@/lib/auth/actor'
import { can } from '@/lib/domain/access/can'
import { listOfCase, readChronologyQuery } from '@/lib/domain/case/chronology-filter'
import { instantInWords } from '@/lib/domain/time/words'
import { linesOfAPart, printChronology } from '@/lib/records/chronology'

export const metadata = { title: 'Chronology for printing – Holdfast' }
type Props = {
  params: Promise<{ case: string }>
  searchParams: Promise<{ [name: string]: string | string[] | undefined }>
}

/** It on paper, long ones in parts. With places only for whoever asks for them, and the trail tells so. */
export default async function Page({ params, searchParams }: Props) {
  const [{ case: id }, asked] = [await params, await searchParams]
  const [places, whole] = [asked.places === 'shown', asked.whole === 'yes']
  const actor = await requireActor()
  const { fields, sealed, lost } = narrowedIn(actor, listOfCase(id), asked)
  const query = readChronologyQuery({ ...fields, order: asked.order, page: asked.page })
  const read = await printChronology(actor, id, query, { places, whole })
  if (!read.ok) notFound(read, id)
  const { outline, facts, lines, total, page, pages } = read.value
  const made = `Case ${outline.reference}, made ${instantInWords(new Date())} by ${actor.name}, ${outline.organisation.name}`
  const shown = { lines, total, page, pages, length: linesOfAPart, places, whole }
  return (
    <Shell actor={shellActor(actor)} current="cases" wide>
      <CaseTop file={outline} sheet />
      <Paper
        caseId={id}
        reveals={can(actor, 'location.reveal', facts)}
        {...{ made, query, sealed }}
        {...shown}
      >
        {lost && <NarrowingLost />}
      </Paper>
    </Shell>
  )
}
