import type { CaseOutline } from '../case/case-file'
import { type InNations, inNation } from '../nation/in-nations'
import { dayOf, weekday } from '../time/day'
import { dayInWords, instantInWords } from '../time/words'

type Of = Pick<CaseOutline, 'nation' | 'stepEvents'>

/**
 * Why a first child protection conference cannot be recorded as held then, or null. England's census of children in need
 * takes none on a Saturday or a Sunday. A second one is a review, unless a new strategy discussion came between: else
 * what follows a first one would be counted twice. Source: domain fact base 3.2; the second rule is Holdfast's own.
 */
export function conferenceProblem(at: Date | undefined, { nation, stepEvents }: Of): string | null {
  if (!at) return null
  const day = dayOf(at)
  const falls = { 6: 'Saturday', 0: 'Sunday' }[weekday(day) % 7]
  if (nation === 'England' && falls)
    return `${dayInWords(day)} is a ${falls}, and no initial child protection conference is held on a Saturday or a Sunday. Check the day: what must follow is counted from it.`
  const before = stepEvents.find(
    ({ event, answers, happenedAt }) =>
      event === 'decided' &&
      answers.decision === 'conference-held' &&
      !discussedBetween(at, happenedAt, stepEvents),
  )
  return before ? inNation(heldAlready(instantInWords(before.happenedAt)), nation) : null
}

function discussedBetween(one: Date, other: Date, stepEvents: Of['stepEvents']): boolean {
  const [first, last] = one < other ? [one, other] : [other, one]
  return stepEvents.some(
    ({ step, event, happenedAt }) =>
      step === 'strategy-meeting' && event === 'decided' && happenedAt > first && happenedAt <= last,
  )
}

const heldAlready = (then: string): InNations<string> => ({
  every: `A first child protection conference is recorded already, held on ${then}, and no new strategy meeting after it. If this was a review, record it under Steps, “Core group and child protection plan”, as a review conference. If there was a new strategy meeting, record that first.`,
  Wales: `A first child protection conference is recorded already, held on ${then}, and no new strategy meeting after it. If this was a review, record it under Steps, “Core group, register, and care and support protection plan”, as a review conference. If there was a new strategy meeting, record that first.`,
  Scotland: `A child protection planning meeting (CPPM) is recorded already, held on ${then}, and no new IRD after it. If this was a review, record it under Steps, “Core group, register, and child protection plan”, as a review of the plan. If there was a new IRD, record that first.`,
  'Northern Ireland': `A first child protection case conference is recorded already, held on ${then}, and no new strategy discussion after it. If this was a review, record it under Steps, “Core group, register, and child protection plan”, as a review case conference. If there was a new strategy discussion, record that first.`,
})
