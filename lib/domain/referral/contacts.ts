import type { Given } from '../../forms/given'
import { typed } from '../../forms/typed'
import type { CaseFile, PathwayEventView } from '../case/case-file'
import type { PathwayFormFor } from '../pathway/form-of'
import { recorded } from '../pathway/recorded'
import { learnt } from '../pathway/said'
import { instantOf } from '../time/london'

/** Whether a step of the pathway asks somebody outside, and is done only once they answer. */
export const isContact = (step: string): boolean => recorded[step]?.reply !== undefined

/** Whether they had not answered when this was recorded. */
export const isUnanswered = ({ event, answers }: Pick<PathwayEventView, 'event' | 'answers'>): boolean =>
  event === 'done' && answers.replied === 'no'

/**
 * What was recorded of each step that asks somebody outside, one list for each time that it was begun anew: first that
 * they were asked, then that they were asked again, answered, or need not answer; in the order in which the record came
 * to know it.
 */
export function contactsOf(events: readonly PathwayEventView[]): PathwayEventView[][] {
  const rounds: PathwayEventView[][] = []
  const open = new Map<string, PathwayEventView[]>()
  const own = events.filter(
    ({ step, event }) => isContact(step) && (event === 'done' || event === 'set-aside'),
  )
  for (const each of own.sort((a, b) => learnt(a) - learnt(b))) {
    const round = open.get(each.step)
    if (round) round.push(each)
    else if (each.event === 'done') rounds.push(newRound(each, open))
    if (!isUnanswered(each)) open.delete(each.step)
  }
  return rounds
}

function newRound(first: PathwayEventView, open: Map<string, PathwayEventView[]>): PathwayEventView[] {
  const round = [first]
  open.set(first.step, round)
  return round
}

/** When they answered, where that was said; otherwise when it was recorded to have been done. */
export function answeredAt({ happenedAt, answers }: PathwayEventView): Date {
  const wall = answers.answeredAt
  return wall ? instantOf(wall.slice(0, 10), wall.slice(11, 16)) : happenedAt
}

/** What was answered when a step that still waits for an answer was recorded, for whoever records it again: nobody types it twice. */
export function askedBefore(
  { step, event, form }: PathwayFormFor,
  { pathwayEvents }: Pick<CaseFile, 'pathwayEvents'>,
): Given {
  const last = contactsOf(pathwayEvents)
    .findLast(([first]) => first?.step === step)
    ?.at(-1)
  if (event !== 'done' || !last || !isUnanswered(last)) return {}
  const { replied: _, chaseOn: __, early: ___, ...asked } = last.answers
  return typed(form, asked)
}
