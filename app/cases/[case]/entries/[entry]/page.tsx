import { notFound } from '@/app/not-there'
import { CaseTop } from '@/components/case/case-top'
import { Lines } from '@/components/chronology/lines'
import { Heading } from '@/components/page/heading'
import { Shell } from '@/components/page/shell'
import { tell } from '@/components/page/told'
import { requireActor, shellActor } from '@/lib/auth/actor'
import { can } from '@/lib/domain/access/can'
import { placeOfEntry } from '@/lib/domain/case/chronology-filter'
import { entryLine } from '@/lib/domain/case/entry-line'
import { listed } from '@/lib/domain/case/listed-line'
import { readEntry } from '@/lib/records/chronology'

export const metadata = { title: 'An entry and what stood before – Holdfast' }

export default async function Page({ params }: { params: Promise<{ case: string; entry: string }> }) {
  const { case: id, entry: which } = await params
  const actor = await requireActor()
  const read = await readEntry(actor, id, which)
  if (!read.ok) notFound(read, id)
  const { outline, facts, entries } = read.value
  const [standing, ...before] = entries.map(entry => {
    const { correction: _, ...line } = listed(entryLine(entry, outline.people, false))
    return line
  })
  if (!standing) notFound()
  const reveals = can(actor, 'location.reveal', facts)
  const shown = { caseId: id, reveals, level: 3 } as const
  return (
    <Shell actor={shellActor(actor)} current="cases" wide>
      <CaseTop file={outline} sheet />
      <a href={placeOfEntry(id, standing.id)} className="off-paper">
        Back to the chronology
      </a>
      <Heading caption={`Case ${outline.reference}`}>An entry and what stood before</Heading>
      <h2>What stands</h2>
      <Lines told={tell({ ...shown, lines: [standing], writes: can(actor, 'entry.write', facts) })} />
      <h2>What stood before</h2>
      {before.length === 0 && <p>Nothing: it was never corrected.</p>}
      <Lines told={tell({ ...shown, lines: before })} />
    </Shell>
  )
}
