import type { CaseOutline } from '../case/case-file'
import { clocksIn } from '../clock/clocks'
import { clocksOf } from '../step/clocks'
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
