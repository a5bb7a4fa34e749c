import type { CaseOutline, ConcernView } from '@/lib/domain/case/case-file'
import { instantInWords } from '@/lib/domain/time/words'
import type { Line } from '@/lib/forms/transcript'
import { Card } from '../page/card'
import { SummaryList } from '../page/summary-list'
import { tell } from '../page/told'
import { type CardTold, ToldCard } from '../page/told-card'

/** A line of a transcript; where a child can be found is held apart and shown only when asked for. */
export const lineRow = (line: Line, revealAt: string) => ({
  term: line.asked,
  detail: line.answered ?? 'Recorded. Show where the child can be found',
  href: line.answered === null ? revealAt : undefined,
})

const titleOf = (concern: ConcernView) => `Concern of ${instantInWords(concern.writtenAt)}`

const cardOf = (concern: ConcernView, caseId: string): CardTold => ({
  title: titleOf(concern),
  aside: `by ${concern.writtenBy.name}`,
  says: [concern.worry.whatWorries ?? ''],
  links: [
    { href: `/cases/${caseId}/concerns/${concern.id}`, words: 'Everything that was asked and answered' },
  ],
})

/** The concerns of a case, those of joined cases too: the worry of each, and the way to all that was answered. */
export const concernCards = ({ id, concerns }: CaseOutline): CardTold[] =>
  concerns.map(concern => cardOf(concern, id))

/** The same on a page that tells of nothing else. */
export const Concerns = ({ file }: { file: CaseOutline }) =>
  file.concerns.map(concern => <ToldCard key={concern.id} told={tell(cardOf(concern, file.id))} />)

/** One concern as it was written: every question in the words it was asked in. */
export function WholeConcern({ concern, caseId }: { concern: ConcernView; caseId: string }) {
  return (
    <Card title={titleOf(concern)} aside={`by ${concern.writtenBy.name}`}>
      <SummaryList rows={concern.transcript.lines.map(line => lineRow(line, `/cases/${caseId}/child`))} />
    </Card>
  )
}
