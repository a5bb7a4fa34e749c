import { narrowedIn } from '@/app/narrowed'
import { notFound } from '@/app/not-there'
import { CaseTop } from '@/components/case/case-top'
import { Lines } from '@/components/chronology/lines'
import { PaperHead } from '@/components/chronology/paper-head'
import { NarrowingLost } from '@/components/form/narrowing-lost'
import { Pager } from '@/components/page/pager'
import { Shell } from '@/components/page/shell'
import { tell } from '@/components/page/told'
import { requireActor, shellActor } from '@/lib/auth/actor'
import { can } from '@/lib/domain/access/can'
import { addressOf, listOfCase, readChronologyQuery } from '@/lib/domain/case/chronology-filter'
import { listed } from '@/lib/domain/case/listed-line'
import { instantInWords } from '@/lib/domain/time/words'
import { figures } from '@/lib/forms/figures'
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
  if (!read.ok) notFound()
  const { outline, facts, lines, total, page, pages } = read.value
  const { newest } = query
  const here = (to: object) =>
    addressOf(`/cases/${id}/chronology/print`, sealed, { newest, places, whole, page, ...to })
  return (
    <Shell actor={shellActor(actor)} current="cases" wide>
      <div className="off-paper flow">
        <CaseTop file={outline} />
      </div>
      <PaperHead
        made={`Case ${outline.reference}, made ${instantInWords(new Date())} by ${actor.name}, ${outline.organisation.name}`}
        back={addressOf(`/cases/${id}/chronology`, sealed, { newest })}
        narrowed={Object.keys(query.filter).length > 0}
        printed={{ from: (page - 1) * linesOfAPart + 1, count: lines.length, total, page, pages }}
        places={places}
        toPlaces={can(actor, 'location.reveal', facts) ? here({ places: !places }) : null}
        toOther={whole || pages > 1 ? here({ whole: !whole, page: 1 }) : null}
      />
      {lost && <NarrowingLost />}
      <Lines told={tell({ lines: lines.map(listed), caseId: id, paper: true })} />
      {pages > 1 && (
        <Pager
          of={`Part ${figures(page)} of ${figures(pages)}`}
          before={page > 1 ? here({ page: page - 1 }) : undefined}
          after={page < pages ? here({ page: page + 1 }) : undefined}
        />
      )}
    </Shell>
  )
}
