import type { CaseOutline, ConcernView } from '@/lib/domain/case/case-file'
import { instantInWords } from '@/lib/domain/time/words'
import type { Line } from '@/lib/forms/transcript'
import { Card } from '../page/card'
import { SummaryList } from '../page/summary-list'

/** A line of a transcript; where a child can be found is held apart and shown only when asked for. */
export const lineRow = (line: Line, revealAt: string) => ({
  term: line.asked,
  detail: line.answered ?? 'Recorded. Show where the child can be found',
  href: line.answered === null ? revealAt : undefined,
})

const titleOf = (concern: ConcernView) => `Concern of ${instantInWords(concern.writtenAt)}`

/** The concerns of a case, those of joined cases too: the worry of each, and the way to all that was answered. */
export function Concerns({ file }: { file: CaseOutline }) {
  return file.concerns.map(concern => (
    <Card key={concern.id} title={titleOf(concern)} aside={`by ${concern.writtenBy.name}`}>
      <p className="whitespace-pre-line">{concern.worry.whatWorries}</p>
      <a href={`/cases/${file.id}/concerns/${concern.id}`}>Everything that was asked and answered</a>
    </Card>
  ))
}

/** One concern as it was written: every question in the words it was asked in. */
export function WholeConcern({ concern, caseId }: { concern: ConcernView; caseId: string }) {
  return (
    <Card title={titleOf(concern)} aside={`by ${concern.writtenBy.name}`}>
      <SummaryList rows={concern.transcript.lines.map(line => lineRow(line, `/cases/${caseId}/child`))} />
    </Card>
  )
}
