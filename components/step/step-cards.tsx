import type { CaseFacts } from '@/lib/domain/access/can'
import type { Actor } from '@/lib/domain/access/role'
import type { CaseOutline } from '@/lib/domain/case/case-file'
import { allSteps } from '@/lib/domain/step/state'
import { StepCard } from './step-card'

type Props = { file: CaseOutline; actor: Actor; facts: CaseFacts }

/** What was sent to whom and what they answered, a fold for each, below the road that says what waits. */
export const StepCards = ({ file, actor, facts }: Props) => (
  <section className="flow-tight">
    <h2>What was sent, and what was answered</h2>
    {allSteps(file).map(state => (
      <StepCard key={state.step.id} caseId={file.id} nation={file.nation} {...{ state, actor, facts }} />
    ))}
  </section>
)
