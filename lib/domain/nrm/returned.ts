import { longText } from '../../forms/ask'
import { form } from '../../forms/form'
import type { CaseFile, PathwayEventView } from '../case/case-file'

/** Under which it is kept that a manager returned the draft. */
export const reviewStep = 'nrm-review'

/** What a manager says who does not sign it off as it stands. */
export const returnForm = form({
  id: 'nrm-return',
  version: 1,
  title: 'Return the draft for changes',
  questions: {
    answer: longText({
      ask: 'What must change before somebody can sign it off?',
      hint: 'Name the questions, and what is missing or not as the case holds it.',
      why: 'Whoever passed it on reads this, and passes it on again when it is done.',
      max: 4_000,
    }),
  },
})

/** The last time that it was returned, while nobody has passed it on since. */
export function returnedIn({
  stepEvents,
  pathwayEvents,
}: Pick<CaseFile, 'stepEvents' | 'pathwayEvents'>): PathwayEventView | undefined {
  const last = pathwayEvents
    .filter(({ step }) => step === reviewStep)
    .sort((a, b) => a.writtenAt.getTime() - b.writtenAt.getTime())
    .at(-1)
  const since =
    last && stepEvents.some(({ event, writtenAt }) => event === 'ready' && writtenAt > last.writtenAt)
  return since ? undefined : last
}
