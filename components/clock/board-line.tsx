import type { BoardLine as Line } from '@/lib/domain/clock/board-line'
import { isEarliest, unknownClock } from '@/lib/domain/clock/clocks'
import { earliestInWords, ruleInWords, unsureOf } from '@/lib/domain/clock/words'
import { divisionOf } from '@/lib/domain/nation/nation'
import { clockIn, dueOf } from '@/lib/domain/step/kept-clocks'
import { dueInWords } from '@/lib/domain/time/words'
import { Source } from '../page/source'
import { Tag } from '../page/tag'
import { RuleFrom } from './rule-from'

const tones = { late: 'late', today: 'soon', week: 'plain' } as const

/** What stands of a clock in a column of the board and in a row of its list alike. */
export const clockNamed = (line: Line): string => clockIn(line.nation, line)?.name ?? unknownClock
export const heldBy = ({ workers }: Line): string => workers.join(', ') || 'Nobody'

export function When({ line, now }: { line: Line; now: Date }) {
  const clock = clockIn(line.nation, line)
  return (
    <>
      <Tag tone={tones[line.list]}>
        {clock && isEarliest(clock)
          ? earliestInWords(clock, line.dueOn)
          : dueInWords(dueOf(line), now, divisionOf[line.nation])}
        {line.moved && ': a day given by a colleague'}
      </Tag>
      {unsureOf({ clock: line, startedAt: line.startedAt, due: dueOf(line) }).map(says => (
        <span key={says} className="block">
          {says}.
        </span>
      ))}
    </>
  )
}

export function Child({ line }: { line: Line }) {
  return (
    <span>
      {line.childName ?? 'Name not known'} {line.immediateDanger && <Tag tone="danger">Danger reported</Tag>}
    </span>
  )
}

/** The rule behind a clock, which opens to its source. */
export function Rule({ line }: { line: Line }) {
  const clock = clockIn(line.nation, line)
  if (!clock) return null
  return (
    <Source summary={ruleInWords(clock)}>
      <RuleFrom clock={clock} />
    </Source>
  )
}
