import type { CaseOutline } from '../case/case-file'
import { clocksIn } from '../clock/clocks'
import { clocksOf } from '../step/clocks'
import { addDays, type Day } from '../time/day'
import { type Due, stateOfDue } from '../time/deadline'
import { instantInWords } from '../time/words'
import { isArrangedAhead } from './closing'

/** A sentence about why a clock cannot have ended at this time on this case, or null: none of its kind had begun. */
export function clockProblem(id: string, at: Date | undefined, file: CaseOutline): string | null {
  if (!clocksIn[file.nation].some(clock => clock.id === id)) return null
  const [first] = clocksOf(file)
    .filter(({ clock }) => clock.id === id)
    .map(({ startedAt }) => startedAt)
    .sort((a, b) => a.getTime() - b.getTime())
  if (!first) return 'This clock has not begun on this case. Record first what starts it.'
  return at && at < first && !isArrangedAhead(id)
    ? `This clock began only ${instantInWords(first)}. Check when it was done.`
    : null
}

/**
 * A sentence about why nobody can say now that a clock is no longer due, or null: none of its kind runs, or it is the end
 * of a power or an order that has not come. What a court or an officer ordered ends as they wrote, or by what ends it:
 * Holdfast's own rule, after domain fact base 3.2 to 3.5.
 */
export function notDueProblem(id: string, at: Date, file: CaseOutline): string | null {
  const running = clocksOf(file).filter(({ clock, metAt }) => clock.id === id && !metAt)
  if (running.length === 0) return 'No clock of this kind runs on this case now: there is nothing to end.'
  return running.some(({ clock, due }) => clock.ends && !isPast(due, at))
    ? 'This power or order still runs. Its end is no day to let go: if it ended earlier, record that it was done, and who ended it.'
    : null
}

const isPast = (due: Due, at: Date): boolean => stateOfDue(due, at) === 'late'

/** A sentence about why a clock cannot be given another day, or null: none of its kind runs, or was stopped by another agency alone. */
export const moveProblem = (id: string, file: CaseOutline): string | null =>
  clocksOf(file).some(
    ({ clock, metAt, noLongerDue }) => clock.id === id && (!metAt || noLongerDue?.challenge),
  )
    ? null
    : 'No clock of this kind runs on this case now: there is nothing to give another day.'

/** What is wrong with the day that a clock is given, or null: it is past, or more than a year away. */
export const moveDayProblem = (on: Day, today: Day): string | null =>
  on >= today && on <= addDays(today, 366) ? null : 'Give today or a day to come, within a year.'
