import type { CaseOutline } from '../case/case-file'
import { lastRound } from '../step/rounds'
import type { StepId } from '../step/steps'

/** What a step of the road must record, as its list in ./steps.ts names it, and the answers of its card that say it. */
type Owed = { readonly of: string; readonly answers: readonly string[] }

/**
 * What a card may be recorded without, since danger and a child come before a form, and what the step is not done
 * without. What a card's form asks in any case is not named.
 */
export const owed: { readonly [step: string]: { readonly card: StepId; readonly records: readonly Owed[] } } =
  {
    'step-01': {
      card: 'police',
      records: [
        { of: 'call handler', answers: ['to'] },
        { of: 'incident number', answers: ['reference'] },
        { of: 'what was said', answers: ['said', 'answer'] },
      ],
    },
    'step-03': {
      card: 'childrens-services',
      records: [
        { of: 'to whom', answers: ['to'] },
        { of: 'whether a carer knows, and why', answers: ['informed'] },
      ],
    },
    'step-04': {
      card: 'childrens-services',
      records: [
        {
          of: 'reasons, and who works with the child',
          answers: ['answer', 'agreed', 'reasons', 'reasonsNot'],
        },
      ],
    },
    'step-24': {
      card: 'police',
      records: [
        { of: 'crime reference', answers: ['reference'] },
        { of: 'officer', answers: ['to'] },
      ],
    },
  }

/** What is still to record of a step whose card was begun, by the step's own names, since it was last sent anew. */
export function stillOwed(step: string, { stepEvents }: Pick<CaseOutline, 'stepEvents'>): string[] {
  const { card, records } = owed[step] ?? {}
  const round = lastRound(stepEvents.filter(each => each.step === card))
  return (records ?? [])
    .filter(({ answers }) => !round.some(event => answers.some(id => event.answers[id]?.trim())))
    .map(({ of }) => of)
}
