import type { CaseFile, ConcernView } from '@/lib/domain/case/case-file'
import { instantInWords } from '@/lib/domain/time/words'
import type { Line } from '@/lib/forms/transcript'
import { Card } from '../page/card'
import { Source } from '../page/source'
import { SummaryList } from '../page/summary-list'

/** A line of a transcript; where a child can be found is held apart and shown only when asked for. */
export const lineRow = (line: Line, revealAt: string) => ({
  term: line.asked,
  detail: line.answered ?? <a href={revealAt}>Recorded. Show where the child can be found</a>,
})

function Concern({ concern, caseId }: { concern: ConcernView; caseId: string }) {
  return (
    <Card title={`Concern of ${instantInWords(concern.writtenAt)}`} aside={`by ${concern.writtenBy.name}`}>
      <p className="whitespace-pre-line">{concern.worry.whatWorries}</p>
      <Source summary="Everything that was asked and answered">
        <SummaryList rows={concern.transcript.lines.map(line => lineRow(line, `/cases/${caseId}/child`))} />
      </Source>
    </Card>
  )
}

/** The concerns of a case, those of joined cases too, as they were written. */
export function Concerns({ file }: { file: CaseFile }) {
  return file.concerns.map(concern => <Concern key={concern.id} concern={concern} caseId={file.id} />)
}
