import { type StepId, stepOf } from '../step/steps'

type Waits = { readonly says: string; readonly page: string }

/** What waits for a second person beside steps: in words, and on which page. */
const proposals: { readonly [what: string]: Waits } = {
  lift: { says: 'Lift the restriction', page: 'restriction' },
  'let-back': { says: 'Let a colleague back', page: 'restriction' },
  closing: { says: 'Close the case', page: 'closing' },
}

/** That a step is left out, said of a case in any nation: a child alone hangs on it, so the line names it. */
const leftOut: { readonly [S in StepId]: string } = {
  police: 'The police need not be told',
  'childrens-services': 'Those who protect children need not be told',
  'designated-officer': 'Nobody need be told about the worker',
  'strategy-meeting': 'No meeting of the agencies is needed',
  nrm: 'No NRM referral is needed',
}

/** What somebody proposed that takes two, and where below its case it is answered; `what` is one of these, or a step. */
export function secondPerson(what: string | null): Waits {
  const step = stepOf(what ?? '')
  if (step) return { says: leftOut[step.id], page: `steps/${step.id}/not-needed-agreed` }
  return proposals[what ?? ''] ?? { says: 'A step is not needed', page: 'steps' }
}
