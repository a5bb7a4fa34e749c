import type { PathwayEventView } from '../case/case-file'
import { type Clock, isEarliest } from '../clock/clocks'
import { ownClocks } from '../clock/own'
import { clockMoved } from '../pathway/happenings'
import type { Day } from '../time/day'
import { lastDayOf } from '../time/deadline'
import { dayInWords, instantInWords } from '../time/words'
import type { RunningClock } from './clocks'

/** Another day that somebody with the right gave a clock, with a reason. */
export type Moved = {
  /** The last day by the rule itself. */
  readonly from: Day
  readonly by: string
  readonly at: Date
  readonly why: string
}

/**
 * Whether a clock can be given another day. A day that was set here is set anew where it was set; a birthday and what
 * may not be before a day are nobody's to move.
 */
export const isMovable = (clock: Pick<Clock, 'id' | 'limit' | 'inAdvance' | 'trigger'>): boolean =>
  !isEarliest(clock) && clock.trigger !== 'eighteenth-birthday' && !ownClocks.some(own => own.id === clock.id)

/**
 * The clocks with the days that were given to them: the last word counts, for those that ran when it was said. The rule,
 * its source and the day by the rule stay beside it. A rule of Holdfast’s own: the law gives nobody another day but a court.
 */
export const withMoved = (
  clocks: readonly RunningClock[],
  events: readonly PathwayEventView[],
): readonly RunningClock[] => {
  const moves = events.filter(({ step }) => step === clockMoved)
  return moves.length === 0 ? clocks : clocks.map(clock => movedBy(clock, moves))
}

function movedBy(clock: RunningClock, moves: readonly PathwayEventView[]): RunningClock {
  const { startedAt, metAt } = clock
  const last = moves.findLast(
    ({ event, writtenAt }) =>
      event === clock.clock.id && writtenAt >= startedAt && (!metAt || writtenAt < metAt),
  )
  if (!last || !isMovable(clock.clock)) return clock
  return {
    ...clock,
    due: { unit: 'calendar_day', on: last.answers.on as Day },
    moved: {
      from: lastDayOf(clock.due),
      by: last.writtenBy.name,
      at: last.writtenAt,
      why: last.answers.answer ?? '',
    },
  }
}

/** 'By the rule 3 April 2026. Amrit Sandhu-Cole gave it another day, 1 April 2026, 9am: The interpreter is ill.' */
export const movedInWords = ({ from, by, at, why }: Moved): string =>
  `By the rule ${dayInWords(from)}. ${by} gave it another day, ${instantInWords(at)}: ${why}`

/** Said above the form that gives a clock another day: the day that stands, what it rests on, and whether it was moved before. */
export function dayThatStands(clock: string, clocks: readonly RunningClock[]): string | undefined {
  const running = clocks.findLast(each => each.clock.id === clock && !each.metAt)
  const stopped = clocks.findLast(each => each.clock.id === clock && each.noLongerDue?.challenge)
  if (!running && stopped?.noLongerDue)
    return `${stopped.noLongerDue.says} By the rule it was due ${dayInWords(lastDayOf(stopped.due))}. With another day it runs on.`
  if (!running) return undefined
  if (running.moved) return `It is due ${dayInWords(lastDayOf(running.due))}. ${movedInWords(running.moved)}`
  return `By the rule it is due ${dayInWords(lastDayOf(running.due))}. It started with: ${running.startedBy}.`
}
