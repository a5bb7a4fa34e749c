import type { CaseOutline } from '../case/case-file'
import { clocksIn } from '../clock/clocks'
import { clocksOf } from '../step/clocks'
import { addDays, type Day } from '../time/day'
import { instantInWords } from '../time/words'

/** A sentence about why a clock cannot have ended at this time on this case, or null: none of its kind had begun. */
export function clockProblem(id: string, at: Date | undefined, file: CaseOutline): string | null {
  if (!clocksIn[file.nation].some(clock => clock.id === id)) return null
  const [first] = clocksOf(file)
    .filter(({ clock }) => clock.id === id)
    .map(({ startedAt }) => startedAt)
    .sort((a, b) => a.getTime() - b.getTime())
  if (!first) return 'This clock has not begun on this case. Record first what starts it.'
  return at && at < first ? `This clock began only ${instantInWords(first)}. Check when it was done.` : null
}

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
