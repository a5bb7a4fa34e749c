import type { CaseOutline, ChildChangeView } from '@/lib/domain/case/case-file'
import { saidOfAge } from '@/lib/domain/child/age'
import { ageAssessmentOf, ageStep } from '@/lib/domain/child/age-assessment'
import { ageAdvice, birthInWords } from '@/lib/domain/child/birth-in-words'
import { childForm } from '@/lib/domain/concern/questions'
import { dayOf } from '@/lib/domain/time/day'
import { instantInWords } from '@/lib/domain/time/words'
import { type Answer, isNotKnown } from '@/lib/forms/question'
import { transcriptOf } from '@/lib/forms/transcript'
import { lineRow } from '../case/concerns'
import { ButtonLink } from '../page/button-link'
import { Card } from '../page/card'
import { Notice } from '../page/notice'
import { Source } from '../page/source'
import { SummaryList } from '../page/summary-list'

const answerOf = ({ child }: CaseOutline, id: string) =>
  (child.answers as { readonly [id: string]: Answer | undefined })[id]

const whoAndWhen = (change: ChildChangeView) =>
  `${change.writtenBy.name}, ${instantInWords(change.writtenAt)}`

/** What stood before each change, the last first. Places stand on the page that reveals them. */
function Before({ changes, revealAt }: { changes: readonly ChildChangeView[]; revealAt: string }) {
  return (
    <Source summary={`What was recorded before (${changes.length})`}>
      {changes.toReversed().map(change => (
        <section key={change.id} className="flow-tight">
          <h3>Until it was changed by {whoAndWhen(change)}</h3>
          <SummaryList rows={change.was.map(line => lineRow(line, revealAt))} />
        </section>
      ))}
    </Source>
  )
}

/** Where an age assessment is recorded, what was told alone warns of nothing. */
const warnings = (file: CaseOutline, now: Date): string[] =>
  ageAssessmentOf(file) ? ageAdvice(file) : saidOfAge(file.child, dayOf(now))

/** Which date of birth counts, and the way to the assessment where there is one. */
function AgeCounted({ file }: { file: CaseOutline }) {
  const assessors = ageAssessmentOf(file)?.event.answers.to
  return (
    <div>
      <p>{birthInWords(file).join(' ')}</p>
      {assessors && (
        <p className="text-base text-soft">
          Assessed by {assessors}.{' '}
          <a href={`/cases/${file.id}/steps#${ageStep}`} className="tap inline-block">
            Look at the age assessment
          </a>
        </p>
      )}
    </div>
  )
}

/** What is known of the child. Where the child can be found is not shown until it is asked for. */
export function ChildDetails({ file, may, now }: { file: CaseOutline; may: boolean; now: Date }) {
  const { lines } = transcriptOf(childForm, file.child.answers)
  const held = lines.filter(({ id, answered }) => answered === null && !isNotKnown(answerOf(file, id)))
  const { changes } = file.child
  const last = changes.at(-1)
  const revealAt = `/cases/${file.id}/child`
  return (
    <Card title="The child">
      {warnings(file, now).map(says => (
        <Notice key={says} tone="warning" title={says} />
      ))}
      <AgeCounted file={file} />
      <SummaryList rows={lines.filter(line => line.answered !== null).map(line => lineRow(line, ''))} />
      {held.length > 0 && (
        <p>
          Where the child can be found is recorded and hidden. <a href={revealAt}>Show it</a>. The trail keeps
          that you looked.
        </p>
      )}
      {last && <p className="text-base text-soft">Changed by {whoAndWhen(last)}.</p>}
      {changes.length > 0 && <Before changes={changes} revealAt={revealAt} />}
      {may && file.stage !== 'joined' && (
        <div className="flow-tight">
          <ButtonLink href={`${revealAt}/change`} secondary>
            Change what is known
          </ButtonLink>
          <p className="hint">
            It opens with where the child can be found, too. The trail keeps that you looked.
          </p>
        </div>
      )}
    </Card>
  )
}
