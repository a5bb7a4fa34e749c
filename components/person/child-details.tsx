import type { CaseFile } from '@/lib/domain/case/case-file'
import { childForm } from '@/lib/domain/concern/questions'
import { transcriptOf } from '@/lib/forms/transcript'
import { lineRow } from '../case/concerns'
import { Card } from '../page/card'
import { SummaryList } from '../page/summary-list'

/** What is known of the child. Where the child can be found is not shown until it is asked for. */
export function ChildDetails({ file }: { file: CaseFile }) {
  const { lines } = transcriptOf(childForm, file.child.answers)
  const held = lines.filter(line => line.answered === null)
  return (
    <Card title="The child">
      <SummaryList rows={lines.filter(line => line.answered !== null).map(line => lineRow(line, ''))} />
      {held.length > 0 && (
        <p>
          Where the child can be found is recorded and hidden. <a href={`/cases/${file.id}/child`}>Show it</a>
          . The trail keeps that you looked.
        </p>
      )}
    </Card>
  )
}
