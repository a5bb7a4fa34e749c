import { narrowedIn } from '@/app/narrowed'
import { notFound } from '@/app/not-there'
import { CaseTop } from '@/components/case/case-top'
import { Lines } from '@/components/chronology/lines'
import { PaperHead } from '@/components/chronology/paper-head'
import { NarrowingLost } from '@/components/form/narrowing-lost'
import { Shell } from '@/components/page/shell'
import { tell } from '@/components/page/told'
import { requireActor, shellActor } from '@/lib/auth/actor'
import { can } from '@/lib/domain/access/can'
import { addressOf, listOfCase, readChronologyQuery } from '@/lib/domain/case/chronology-filter'
import { listed } from '@/lib/domain/case/listed-line'
import { instantInWords } from '@/lib/domain/time/words'
import { printChronology } from '@/lib/records/chronology'

export const metadata = { title: 'Chronology for printing – Holdfast' }
type Props = {
  params: Promise<{ case: string }>
  searchParams: Promise<{ [name: string]: string | string[] | undefined }>
}

/** All of it on paper. With places only for whoever asks for them, and the trail tells so. */
export default async function Page({ params, searchParams }: Props) {
  const [{ case: id }, asked] = [await params, await searchParams]
  const places = asked.places === 'shown'
  const actor = await requireActor()
  const { fields, sealed, lost } = narrowedIn(actor, listOfCase(id), asked)
  const query = readChronologyQuery({ ...fields, order: asked.order })
  const read = await printChronology(actor, id, query, places)
  if (!read.ok) notFound()
  const { outline, facts, lines } = read.value
  const here = addressOf(`/cases/${id}/chronology/print`, sealed, { newest: query.newest })
  return (
    <Shell actor={shellActor(actor)} current="cases" wide>
      <CaseTop file={outline} sheet />
      <PaperHead
        made={`Case ${outline.reference}, made ${instantInWords(new Date())} by ${actor.name}, ${outline.organisation.name}`}
        back={addressOf(`/cases/${id}/chronology`, sealed, { newest: query.newest })}
        narrowed={Object.keys(query.filter).length > 0}
        lines={lines.length}
        places={places}
        toPlaces={can(actor, 'location.reveal', facts) ? here : null}
      />
      {lost && <NarrowingLost />}
      <Lines told={tell({ lines: lines.map(listed), caseId: id, paper: true })} />
    </Shell>
  )
}
