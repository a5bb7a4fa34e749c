import type { CaseOutline } from '@/lib/domain/case/case-file'
import type { RecordableEvent } from '@/lib/domain/step/form-of'
import { stateOf } from '@/lib/domain/step/state'
import type { StepId } from '@/lib/domain/step/steps'
import { textOfEvent } from '@/lib/domain/step/words'
import { instantInWords } from '@/lib/domain/time/words'
import { Card } from '../page/card'

type Props = { file: CaseOutline; step: StepId; event: RecordableEvent }

/** What somebody is asked to agree with or to answer: who proposed it, when and why, and the way to say no. */
export function Proposal({ file, step, event }: Props) {
  const { proposal } = stateOf(step, file.stepEvents)
  if (!proposal || event === 'not-needed') return null
  return (
    <Card title="What was proposed">
      <p>
        {proposal.writtenBy.name} proposed on {instantInWords(proposal.writtenAt)} that it is not needed:
      </p>
      <blockquote className="border-s-4 border-line ps-4 whitespace-pre-line">
        {textOfEvent(proposal)}
      </blockquote>
      {event === 'not-needed-agreed' && (
        <p>
          Until you agree it stays among what is to be done.{' '}
          <a href={`/cases/${file.id}/steps/${step}/needed-after-all`}>
            I do not agree: say that it is needed
          </a>
        </p>
      )}
    </Card>
  )
}
