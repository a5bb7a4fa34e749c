import { isEarliest } from '@/lib/domain/clock/clocks'
import { earliestInWords, ruleInWords, tooLongInWords, unsureOf } from '@/lib/domain/clock/words'
import { divisionOf, type Nation, slugOf } from '@/lib/domain/nation/nation'
import { waysToEnd } from '@/lib/domain/pathway/closing'
import { clockMoved } from '@/lib/domain/pathway/happenings'
import { byUrgency, lateness, type RunningClock } from '@/lib/domain/step/clocks'
import { isMovable, movedInWords } from '@/lib/domain/step/moved'
import { lastDayOf } from '@/lib/domain/time/deadline'
import { dueInWords, instantInWords } from '@/lib/domain/time/words'
import { RuleFrom } from '../clock/rule-from'
import { Source } from '../page/source'
import { Table } from '../page/table'
import { Tag } from '../page/tag'

function Due({ clock, nation, now }: { clock: RunningClock; nation: Nation; now: Date }) {
  const state = lateness(clock, now)
  if (clock.metAt && clock.noLongerDue) return <Tag tone="quiet">No longer due</Tag>
  if (clock.metAt) return <Tag tone="done">Done {instantInWords(clock.metAt)}</Tag>
  if (isEarliest(clock.clock))
    return <Tag tone="quiet">{earliestInWords(clock.clock, lastDayOf(clock.due))}</Tag>
  const words = dueInWords(clock.due, now, divisionOf[nation])
  return <Tag tone={state === 'late' ? 'late' : state === 'today' ? 'soon' : 'plain'}>{words}</Tag>
}

type EndsProps = { at: string; moves: boolean; of: RunningClock }

/** What another agency decided can be challenged, and a clock that it stopped runs on when it gets another day. */
const Ends = ({ at, moves, of: { clock, noLongerDue, place } }: EndsProps) =>
  [
    ...(noLongerDue
      ? [{ place: 'referrals', words: 'Challenge the decision' }]
      : waysToEnd(clock.id, moves, place)),
    ...(moves && isMovable(clock)
      ? [{ place: `pathway/${clockMoved}/${clock.id}`, words: 'Another day, with a reason' }]
      : []),
  ].map(({ place, words }) => (
    <a key={place} href={`${at}/${place}`} className="tap block w-fit">
      {words}
      <span className="sr-only">: {clock.name}</span>
    </a>
  ))

const headOf = (at: string | null) => [
  ...['What is due', 'When', 'Started by', 'Rule'],
  ...(at ? ['Change'] : []),
]
type Props = {
  clocks: readonly RunningClock[]
  nation: Nation
  now: Date
  /** The case, for whoever may record what is done. */
  at: string | null
  /** Whether they may give a clock another day. */
  moves: boolean
  /** The case is closed: none runs. */
  closed: boolean
}

const isChangeable = ({ metAt, noLongerDue, clock }: RunningClock): boolean =>
  (!metAt && !isEarliest(clock)) || noLongerDue?.challenge === true

const rowsOf = ({ clocks, nation, now, at, moves }: Omit<Props, 'closed'>) =>
  clocks.map((clock, index) => ({
    key: `${clock.clock.id}-${index}`,
    cells: [
      clock.clock.name,
      <span key="due" className="sm:whitespace-nowrap">
        <Due clock={clock} nation={nation} now={now} />
        {!clock.metAt &&
          unsureOf(clock).map(says => (
            <span key={says} className="block whitespace-normal">
              {says}
            </span>
          ))}
      </span>,
      <span key="by">
        {clock.startedBy}
        <span className="block font-bold empty:hidden">
          {tooLongInWords(clock, lateness(clock, now) === 'met')}
        </span>
        {clock.moved && <span className="block">{movedInWords(clock.moved)}</span>}
        {clock.noLongerDue && (
          <span className="block">
            {clock.noLongerDue.says}
            {clock.noLongerDue.challenge &&
              ' It can be challenged, under “Who was told, and what they answered”.'}
          </span>
        )}
      </span>,
      <Source key="source" summary={ruleInWords(clock.clock)}>
        <RuleFrom clock={clock.clock} />
      </Source>,
      ...(at ? [isChangeable(clock) && <Ends key="ends" {...{ at, moves }} of={clock} />] : []),
    ],
  }))

/**
 * Every clock that the steps started: what started it, when it is due, and the rule it comes from. What is late or due
 * first stands first; what was done, or whose day is past without harm, is folded away.
 */
export function Clocks({ clocks, nation, now, at, moves, closed }: Props) {
  const sorted = byUrgency(clocks, now)
  const running = sorted.filter(clock => lateness(clock, now) !== 'met')
  const past = sorted.filter(clock => lateness(clock, now) === 'met')
  const atPast = past.some(isChangeable) ? at : null
  return (
    <section id="clocks" className="flow">
      <Table
        caption="Clocks"
        head={headOf(at)}
        rows={rowsOf({ clocks: running, nation, now, at, moves })}
        empty={
          closed ? (
            'No clock runs on a closed case.'
          ) : (
            <p>
              No clock is running that Holdfast counts: recording a step starts its clocks.{' '}
              <a href={`/guidance/${slugOf(nation)}#clocks`}>Which it counts, and which you keep yourself</a>
            </p>
          )
        }
      />
      {past.length > 0 && (
        <details className="disclosure">
          <summary>Done, past or no longer due: {past.length}</summary>
          <Table
            level={3}
            caption="Clocks that are done, past or no longer due"
            head={headOf(atPast)}
            rows={rowsOf({ clocks: past, nation, now, at: atPast, moves })}
            empty=""
          />
        </details>
      )}
    </section>
  )
}
