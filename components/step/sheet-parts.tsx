import type { CaseOutline } from '@/lib/domain/case/case-file'
import type { SheetPart } from '@/lib/domain/step/sheet'
import type { Told } from '@/lib/domain/step/told'
import { SummaryList } from '../page/summary-list'

/** What papers are made of. */
export type Paper = { file: CaseOutline; told: Told; now: Date }

/** A paper that is read out or printed, part by part. */
export function SheetParts({ parts }: { parts: readonly SheetPart[] }) {
  return parts.map(part => (
    <section key={part.heading} className="flow-tight">
      <h2>{part.heading}</h2>
      <SummaryList
        rows={part.lines.map(line => ({ term: line.term, detail: line.detail || '………………………………' }))}
      />
    </section>
  ))
}
