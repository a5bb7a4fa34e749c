import type { CaseOutline } from '../case/case-file'
import { lastRound } from '../step/rounds'
import type { StepId } from '../step/steps'

/** What a step of the road must record, as its list in ./steps.ts names it, and the answers of its card that say it. */
type Owed = {
  readonly of: string
  readonly answers: readonly string[]
  /** The questions of the card that ask for it, where it is added afterwards. */
  readonly asks: readonly string[]
}
type Of = Pick<CaseOutline, 'stepEvents' | 'pathwayEvents'>

/**
 * What a card may be recorded without, since danger and a child come before a form, and what the step is not done
 * without. What a card's form asks in any case is not named.
 */
export const owed: {
  readonly [step: string]: {
    readonly card: StepId
    readonly doneBy: 'sent' | 'decided'
    readonly records: readonly Owed[]
  }
} = {
  'step-01': {
    card: 'police',
    doneBy: 'sent',
    records: [
      { of: 'call handler', answers: ['to'], asks: ['to'] },
      { of: 'incident number', answers: ['reference'], asks: ['reference'] },
      { of: 'what was said', answers: ['said', 'answer'], asks: ['said'] },
    ],
  },
  'step-03': {
    card: 'childrens-services',
    doneBy: 'sent',
    records: [
      { of: 'to whom', answers: ['to'], asks: ['to'] },
      { of: 'whether a carer knows, and why', answers: ['informed'], asks: ['informed', 'informedWhy'] },
    ],
  },
  'step-04': {
    card: 'childrens-services',
    doneBy: 'decided',
    records: [
      {
        of: 'reasons, and who works with the child',
        answers: ['answer', 'agreed', 'reasons', 'reasonsNot'],
        asks: ['answer'],
      },
    ],
  },
  'step-24': {
    card: 'police',
    doneBy: 'sent',
    records: [
      { of: 'crime reference', answers: ['reference'], asks: ['reference'] },
      { of: 'officer', answers: ['to'], asks: ['to'] },
    ],
  },
}

/**
 * What is still to record of a step whose card was begun, by the step's own names, since it was last sent anew: on the
 * card, or added afterwards to what was recorded there, of whichever step the card is.
 */
export const stillOwed = (step: string, file: Of): string[] => missingFrom(step, file).map(({ of }) => of)

/** The questions that ask for it. */
export const questionsOwed = (step: string, file: Of): string[] =>
  missingFrom(step, file).flatMap(({ asks }) => asks)

function missingFrom(step: string, { stepEvents, pathwayEvents }: Of): readonly Owed[] {
  const { card, records } = owed[step] ?? {}
  const round = lastRound(stepEvents.filter(each => each.step === card))
  const since = round[0]?.writtenAt.getTime() ?? 0
  const added = pathwayEvents.filter(
    each => each.event === 'done' && owed[each.step]?.card === card && each.writtenAt.getTime() >= since,
  )
  return (records ?? []).filter(
    ({ answers }) => ![...round, ...added].some(event => answers.some(id => event.answers[id]?.trim())),
  )
}
