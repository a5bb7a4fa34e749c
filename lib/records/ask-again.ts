import { dayProblem } from '../domain/time/ask-again'
import { dayOf } from '../domain/time/day'
import { refuse } from './perform'

/** Refuses a day on which somebody asks again that is past or too far, beside the question that asks for it. */
export function refuseDay(at: Date, question: string, on: string | undefined): void {
  const says = dayProblem(on, dayOf(at))
  if (says) refuse({ why: 'incomplete', problems: [{ at: question, says }] })
}
